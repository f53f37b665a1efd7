import { again, hostileTexts, nulText, REFUNDED } from './hostile-texts'

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const written = [...hostileTexts, nulText.written]

const record = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

/** Every text cell of a row says the same. */
const giftRow = (text: string, quantity: string, day: number): string =>
  record([text, text, text, quantity, `11/${day}/2011 10:15`, '2.50', text, text])

/**
 * A gift file: one order a text, where order number, stock code, description, customer and country are that text; a
 * cancellation with a negative sum; and the same texts again in rows whose quantity cannot be read.
 */
export const hostileGiftFile = (): string =>
  [
    header,
    ...written.map((text, i) => giftRow(text, String(i + 1), i + 1)),
    record(['C1', REFUNDED, REFUNDED, '-4', '11/3/2011 11:00', '2.50', REFUNDED, REFUNDED]),
    ...written.map((text, i) => giftRow(again(text), 'broken', i + 1)),
    '',
  ].join('\r\n')

const tillRow = (text: string, day: number, payment: string): string =>
  record([`${String(day).padStart(2, '0')}/03/2021 09:00`, text, 'Ada Example', `${text} - 2.45`, '2.45', payment, ''])

/** A branch's till file: branches and items are the texts; the last rows name a payment that is none. */
export const hostileTillFile = (): string =>
  [
    ...written.map((text, i) => tillRow(text, i + 1, 'CASH')),
    ...written.slice(0, 6).map((text, i) => tillRow(again(text), i + 1, 'CHEQUE')),
    '',
  ].join('\r\n')
