import { describe, expect, it } from 'vitest'
import type { Field } from '@/lib/domain/field'
import { assignFields } from './assign-fields'

const FIELDS: readonly Field[] = [
  'order',
  'time',
  'sku',
  'description',
  'category',
  'quantity',
  'unitPrice',
  'discount',
  'customer',
  'personName',
  'email',
  'country',
  'branch',
  'payment',
  'status',
]

const headers: Record<string, string> = {
  English:
    'Order No.|Order Date|Item Code|Item Name|Category|Qty|Unit Price|Discount|Customer No|Customer Name|E-mail|Country|Store|Payment Method|Order Status',
  German:
    'Rechnungsnr.|Rechnungsdatum|Artikel-Nr.|Artikelbezeichnung|Warengruppe|Menge|Einzelpreis|Rabatt|Kundennummer|Kundenname|E-Mail-Adresse|Land|Filiale|Zahlungsart|Bestellstatus',
  French:
    'N° de commande|Date de commande|Code article|Désignation|Catégorie|Quantité|Prix unitaire|Remise|N° client|Nom du client|Adresse e-mail|Pays|Magasin|Mode de paiement|Statut',
  Spanish:
    'Número de pedido|Fecha de pedido|Código artículo|Descripción|Categoría|Cantidad|Precio unitario|Descuento|Código cliente|Nombre cliente|Correo electrónico|País|Tienda|Forma de pago|Estado del pedido',
  Italian:
    'Numero ordine|Data ordine|Codice articolo|Descrizione|Categoria|Quantità|Prezzo unitario|Sconto|Codice cliente|Nome cliente|Indirizzo email|Paese|Negozio|Metodo di pagamento|Stato ordine',
  Dutch:
    'Ordernummer|Orderdatum|Artikelnummer|Omschrijving|Productgroep|Aantal|Stukprijs|Korting|Klantnummer|Klantnaam|E-mailadres|Land|Filiaal|Betaalmethode|Orderstatus',
  Portuguese:
    'Número do pedido|Data do pedido|Código do produto|Descrição|Categoria|Quantidade|Preço unitário|Desconto|Código do cliente|Nome do cliente|E-mail|País|Loja|Forma de pagamento|Situação',
  Polish:
    'Numer zamówienia|Data zamówienia|Kod produktu|Nazwa produktu|Kategoria|Ilość|Cena jednostkowa|Rabat|Numer klienta|Nazwa klienta|Adres e-mail|Kraj|Sklep|Metoda płatności|Status zamówienia',
  Russian:
    'Номер заказа|Дата заказа|Артикул|Наименование|Категория|Количество|Цена|Скидка|Код клиента|Имя клиента|Эл. почта|Страна|Магазин|Способ оплаты|Статус',
  Turkish:
    'Sipariş No|Sipariş Tarihi|Stok Kodu|Ürün Adı|Kategori|Adet|Birim Fiyat|İndirim|Müşteri No|Müşteri Adı|E-posta|Ülke|Mağaza|Ödeme Tipi|Sipariş Durumu',
  Czech:
    'Číslo objednávky|Datum objednávky|Kód zboží|Název zboží|Kategorie|Množství|Jednotková cena|Sleva|Číslo zákazníka|Jméno zákazníka|E-mailová adresa|Země|Prodejna|Způsob platby|Stav objednávky',
  Swedish:
    'Ordernummer|Orderdatum|Artikelnr|Benämning|Varugrupp|Antal|Styckpris|Rabatt|Kundnummer|Kundnamn|E-post|Land|Butik|Betalsätt|Status',
  Danish:
    'Ordrenummer|Ordredato|Varenr.|Varenavn|Varegruppe|Antal|Stykpris|Rabat|Kundenummer|Kundenavn|E-mail|Land|Butik|Betalingsmåde|Status',
  Japanese:
    '注文番号|注文日時|商品コード|商品名|カテゴリー|数量|単価|値引|顧客番号|氏名|メールアドレス|国|店舗名|支払方法|ステータス',
  Chinese: '订单编号|下单时间|商品编码|商品名称|类目|数量|单价|优惠|会员号|收货人|邮箱|国家|门店|支付方式|订单状态',
}

const rows = Array.from({ length: 40 }, (_, i) => [
  `A-${1000 + (i >> 1)}`,
  `${13 + (i % 15)}.05.2024 ${10 + (i % 9)}:30`,
  `P${100 + (i % 7)}`,
  `Ware number ${i % 7} in blue`,
  ['Kitchen', 'Garden'][i % 2] ?? '',
  String(1 + (i % 4)),
  `${2 + (i % 7)},50`,
  i % 5 === 0 ? '0,50' : '',
  `K${i % 9}`,
  `Ann Bee${i % 9}`,
  `ann${i % 9}@shop.test`,
  ['Germany', 'France', 'AT'][i % 3] ?? '',
  ['North', 'South'][i % 2] ?? '',
  ['Card', 'Cash'][i % 2] ?? '',
  ['paid', 'open', 'cancelled'][i % 3] ?? '',
])

describe('columns meet fields by their headers', () => {
  it.each(Object.entries(headers))('%s', (_, header) => {
    const guesses = assignFields(header.split('|'), rows)
    expect(guesses.map(({ field }) => field)).toEqual(FIELDS)
    expect(Math.min(...guesses.map(({ confidence }) => confidence))).toBeGreaterThan(0.5)
  })

  it('in any order, whatever stands between', () => {
    const names = (headers.German ?? '').split('|')
    const turned = [...names.slice(5), 'Lagerplatz', ...names.slice(0, 5)]
    const cells = rows.map((row) => [...row.slice(5), 'Regal 3', ...row.slice(0, 5)])
    const expected = [...FIELDS.slice(5), null, ...FIELDS.slice(0, 5)]
    expect(assignFields(turned, cells).map(({ field }) => field)).toEqual(expected)
  })
})

describe('columns meet fields by what they hold', () => {
  const places = (width: number) => Array.from({ length: width }, (_, i) => `column ${i + 1}`)

  it('where there is no header', () => {
    const cells = rows.map((row, i) => [
      row[0] ?? '',
      row[1] ?? '',
      row[3] ?? '',
      row[5] ?? '',
      row[6] ?? '',
      ((1 + (i % 4)) * (2.5 + (i % 7))).toFixed(2).replace('.', ','),
      row[10] ?? '',
      row[11] ?? '',
    ])
    expect(assignFields(places(8), cells).map(({ field }) => field)).toEqual([
      'order',
      'time',
      'description',
      'quantity',
      'unitPrice',
      'amount',
      'email',
      'country',
    ])
  })

  it('against a header that misleads', () => {
    const names = ['Order', 'Date', 'Product', 'Qty', 'Total', 'Price']
    const cells = rows.map((row, i) => {
      const quantity = 2 + (i % 4)
      const price = 2.5 + (i % 7)
      return [
        row[0] ?? '',
        row[1] ?? '',
        row[3] ?? '',
        String(quantity),
        (quantity * price).toFixed(2),
        price.toFixed(2),
      ]
    })
    const guesses = assignFields(names, cells)
    expect(guesses.map(({ field }) => field)).toEqual([
      'order',
      'time',
      'description',
      'quantity',
      'amount',
      'unitPrice',
    ])
    expect(guesses[4]?.why).toBe('Quantity × price gives the amount in nearly every row.')
  })

  it('a date and a time of day apart', () => {
    const cells = rows.map((row) => [row[0] ?? '', (row[1] ?? '').slice(0, 10), (row[1] ?? '').slice(11), row[6] ?? ''])
    expect(assignFields(['Bon', 'Datum', 'Uhrzeit', 'Betrag'], cells).map(({ field }) => field)).toEqual([
      'order',
      'date',
      'clock',
      'amount',
    ])
  })
})

it('columns of nested orders are told by what they stand in', () => {
  const names =
    'orderRef|placedOn|buyer.ref|buyer.mail|buyer.country|state|positions.article|positions.label|positions.pieces|positions.priceEach'
  const cells = rows.map((row, i) => [
    row[0] ?? '',
    `2024-02-${10 + (i % 9)}T10:05:00+01:00`,
    `B${i % 9}`,
    row[10] ?? '',
    row[11] ?? '',
    row[14] ?? '',
    row[2] ?? '',
    row[3] ?? '',
    row[5] ?? '',
    '9.9',
  ])
  expect(assignFields(names.split('|'), cells).map(({ field }) => field)).toEqual([
    'order',
    'time',
    'customer',
    'email',
    'country',
    'status',
    'sku',
    'description',
    'quantity',
    'unitPrice',
  ])
})
