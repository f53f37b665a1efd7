import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'
import { headerTokens } from './header-tokens'
import { codesTakenBack, isAllTakenBack, isTakenBack } from './taken-back-words'
import { isUncounted } from './uncounted-status'

const rows = Array.from({ length: 30 }, (_, i) => i)
const goods = ['Mug', 'Poster', 'Card']
const price = (i: number) => [12, 30.5, 7.25][i % 3] ?? 0
const cents = (of: (i: number) => number) => rows.reduce((sum, i) => sum + Math.round(of(i) * 100), 0)
const isBack = (i: number) => i % 10 === 4
const csv = (header: string, last: (i: number) => string) =>
  `${[`Number;Date;Product;Quantity;Amount;${header}`, ...rows.map((i) => `N-${400 + i};2026-03-${10 + (i % 19)};${goods[i % 3]};1;${price(i)};${last(i)}`)].join('\n')}\n`

describe('documents given back, written without a minus', () => {
  it.each([
    ['INV', 'CN'],
    ['FT', 'NC'],
    ['FA', 'AV'],
    ['RE', 'GS'],
    ['S', 'R'],
    ['SALE', 'RTN'],
    ['Factura', 'Abono'],
    ['Invoice', 'Credit'],
    ['Számla', 'Sztornó'],
    ['Tilaus', 'Hyvitys'],
    ['Τιμολόγιο', 'Πιστωτικό'],
    ['주문', '반품'],
    ['فاتورة', 'مرتجع'],
  ])('are told by the kind of document: %s, %s', async (sold, back) => {
    const found = await understoodText(csv('Doc type', (i) => (isBack(i) ? back : sold)))
    expect(found.fields).toMatchObject({ 'Doc type': 'lineType' })
    expect(found.sold.cents).toBe(cents((i) => (isBack(i) ? -price(i) : price(i))))
    expect(found.lines.filter(({ kind }) => kind === 'return')).toHaveLength(3)
  })

  it.each([
    ['Refunded', 'Yes', 'No'],
    ['Is returned', 'true', 'false'],
    ['Retour', 'oui', 'non'],
    ['Status', 'Returned', 'Completed'],
    ['Result', 'FAILED', 'OK'],
    ['Outcome', 'declined', 'approved'],
    ['Txn result', 'DECLINED', 'APPROVED'],
    ['Статус', 'Скасовано', 'Закритий'],
  ])('or an answer, and are in no figure then: %s %s', async (header, back, sold) => {
    const found = await understoodText(csv(header, (i) => (isBack(i) ? back : sold)))
    expect(found.fields).toMatchObject({ [header]: 'status' })
    expect(found.lines.filter(({ kind }) => kind === 'uncounted')).toHaveLength(3)
  })

  it('are told by no code alone', () => {
    expect(codesTakenBack(['CN', 'PL'])).toEqual([])
    expect(codesTakenBack(['R', 'W'])).toEqual([])
    expect(codesTakenBack(['inv', 'cn'])).toEqual(['cn'])
  })
})

it.each([
  'İade edildi, İPTAL EDİLDİ, Terugbetaald, Geretourneerd, Återbetald, Avbeställd, Makulerad, Kansellert, Krediteret, Refundert',
  '返金済み, 返金完了, 注文キャンセル, 환불 완료, 주문취소, 반품완료, 退款成功, 全额退款, 已退貨, คืนเงินแล้ว, ยกเลิกแล้ว, रिफंड, रद्द',
  'Annullato, Rimborsata, Отменён, Возврат средств, Возвращён, Скасовано, Анулирана, Επιστράφηκε, Ακυρώθηκε',
  'Fully refunded, payment_failed, Charged back, Order cancelled, Abandoned, Quotation, Zurückerstattet, Zahlung fehlgeschlagen',
  'Échec, Remboursée, Rechazado, Estornado, Visszatérítve, Törölve, Rambursat, Hyvitetty, Đã hủy, Đã hoàn tiền',
  'تم الإلغاء, تم الاسترجاع, لغو شده, مرجوع شده, הוחזר, בוטל',
])('orders with a status of these are in no figure: %s', (statuses) => {
  expect(statuses.split(', ').filter((status) => !isUncounted(status))).toEqual([])
})

it.each([
  'Partially refunded, Teilweise erstattet, Partiellement remboursé, Reembolsado parcialmente, Kısmen iade edildi, 一部返金, 部分退款, 일부환불',
  'Refund requested, Return requested, Awaiting return, Cancelación rechazada, Not cancelled, Non annulé, No refund, Returnable',
  'Completed, Paid, Approved, Closed, Credit card, Delivered, Доставлен, Teslim edildi, 支払い済み, 交易成功, 결제완료, Pagato, Betald',
])('of these are sales: %s', (statuses) => {
  expect(statuses.split(', ').filter(isUncounted)).toEqual([])
})

it('what is given back in part, or paid by credit card, still counts', () => {
  expect(isAllTakenBack('partially refunded')).toBe(false)
  expect(isUncounted('partially_refunded')).toBe(false)
  expect(isUncounted('Credit')).toBe(false)
  expect(isTakenBack(headerTokens('Credit Note').join(' '))).toBe(true)
})
