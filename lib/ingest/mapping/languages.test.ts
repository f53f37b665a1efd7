import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'
import { fieldWordsElsewhere } from './field-words-elsewhere'
import { fieldWordsFurther } from './field-words-further'
import { headerTokens } from './header-tokens'

const FIELDS = ['order', 'time', 'sku', 'description', 'quantity', 'discount', 'tax', 'payment']
/** Their places; what was paid is told by the sum of all. */
const PLACES = [0, 1, 2, 3, 4, 6, 8, 9]

/** The header of the same table of a till, and last what tells its customers apart and the number of their phone. */
const headers = {
  Ukrainian: '№ чека|Дата|Артикул|Назва товару|Кількість|Ціна|Знижка|Сума|ПДВ|Спосіб оплати|Покупець|Телефон',
  Croatian: 'Broj računa|Datum|Šifra|Naziv artikla|Količina|Cijena|Popust|Iznos|PDV|Način plaćanja|Kupac|Telefon',
  Slovene: 'Številka računa|Datum|Šifra|Naziv izdelka|Količina|Cena|Popust|Znesek|DDV|Način plačila|Kupec|Telefon',
  Slovak: 'Číslo dokladu|Dátum|Kód|Názov tovaru|Množstvo|Cena|Zľava|Spolu|DPH|Platba|Zákazník|Telefón',
  Hungarian:
    'Nyugtaszám|Dátum|Cikkszám|Megnevezés|Mennyiség|Egységár|Kedvezmény|Összesen|ÁFA|Fizetési mód|Vevő|Telefonszám',
  Romanian:
    'Nr. bon|Data|Cod produs|Denumire produs|Cantitate|Preț unitar|Reducere|Valoare|TVA|Metodă plată|Client|Telefon',
  Greek: 'Αρ. Απόδειξης|Ημερομηνία|Κωδικός|Περιγραφή|Ποσότητα|Τιμή|Έκπτωση|Σύνολο|ΦΠΑ|Πληρωμή|Πελάτης|Τηλέφωνο',
  Lithuanian: 'Kvito Nr.|Data|Prekės kodas|Prekė|Kiekis|Kaina|Nuolaida|Suma|PVM suma|Mokėjimas|Pirkėjas|Telefonas',
  Latvian: 'Čeka nr.|Datums|Preces kods|Nosaukums|Daudzums|Cena|Atlaide|Summa|PVN|Maksājuma veids|Pircējs|Tālrunis',
  Estonian: 'Arve nr|Kuupäev|Tootekood|Toode|Kogus|Hind|Allahindlus|Kokku|Käibemaks|Makseviis|Ostja|Telefon',
  Finnish: 'Kuittinro|Päivämäärä|Tuotenro|Tuote|Määrä|Yksikköhinta|Alennus|Yhteensä|ALV|Maksutapa|Asiakas|Puhelin',
  Norwegian: 'Kvitteringsnr|Dato|Varenr|Varenavn|Antall|Pris|Rabatt|Sum|MVA|Betalingsmåte|Kunde|Telefon',
  Hebrew: 'מספר קבלה|תאריך|מק"ט|שם פריט|כמות|מחיר ליחידה|הנחה|סה"כ|מע"מ|אמצעי תשלום|לקוח|טלפון',
  Hindi: 'बिल नंबर|दिनांक|कोड|वस्तु|मात्रा|दर|छूट|राशि|कर|भुगतान|ग्राहक|मोबाइल',
  Thai: 'เลขที่ใบเสร็จ|วันที่|รหัสสินค้า|ชื่อสินค้า|จำนวน|ราคาต่อหน่วย|ส่วนลด|ยอดรวม|ภาษี|วิธีชำระเงิน|ลูกค้า|เบอร์โทร',
  Indonesian: 'No. Struk|Tanggal|Kode Barang|Nama Barang|Jml|Harga|Diskon|Subtotal|PPN|Pembayaran|Pelanggan|No. HP',
  Portuguese: 'Nº Fatura|Data|Ref.|Artigo|Qtd.|Preço Unit.|Desconto|Total|IVA|Pagamento|Cliente|Telemóvel',
} as const

const goods = [
  ['MUG-01', 'Mug with a handle', 1290],
  ['CANDLE-L', 'Candle large', 1890],
  ['NOTE-A5', 'Notebook A5', 750],
  ['BAG', 'Cotton bag', 1200],
] as const

const rows = Array.from({ length: 60 }, (_, i) => {
  const [sku, name, price] = goods[(i * 7) % 4] ?? goods[0]
  const order = 5000 + (i >> 1)
  const pieces = 1 + (i % 3)
  const off = i % 5 === 0 ? Math.round(price * pieces * 0.1) : 0
  const paid = price * pieces - off
  const tax = Math.round(paid / 6)
  const customer = order % 11
  return { sku, name, order, pieces, price, off, paid, tax, customer }
})
const money = (cents: number) => (cents / 100).toFixed(2)
const tillOf = (header: string) =>
  `${[
    header.split('|').map((name) => `"${name.replaceAll('"', '""')}"`),
    ...rows.map(({ sku, name, order, pieces, price, off, paid, tax, customer }) => [
      order,
      `2026-03-${String(1 + (order % 28)).padStart(2, '0')} 10:06`,
      ...[sku, name, pieces, money(price), money(off), money(paid), money(tax)],
      order % 3 ? 'Card' : 'Cash',
      `Anna K${customer}`,
      `+49 170 55512${10 + customer}`,
    ]),
  ]
    .map((cells) => cells.join(','))
    .join('\n')}\n`

describe('the table of a till', () => {
  it.each(Object.entries(headers))('in %s', async (_, header) => {
    const { fields, sold, reading } = await understoodText(tillOf(header))
    const names = header.split('|')
    expect(PLACES.map((place) => fields[names[place] ?? ''])).toEqual(FIELDS)
    expect(reading.columns.at(-1)).toMatchObject({ field: null, personal: true })
    expect(sold).toEqual({
      orders: 30,
      lines: 60,
      cents: rows.reduce((sum, { paid }) => sum + paid, 0),
      rejected: 0,
    })
  })
})

it('no word names two fields; a time may be one of day', () => {
  const fieldsOf = new Map<string, Set<string>>()
  for (const list of [fieldWordsElsewhere, fieldWordsFurther])
    for (const [field, words] of Object.entries(list))
      for (const word of words.split('|')) {
        const key = headerTokens(word).join('')
        fieldsOf.set(key, (fieldsOf.get(key) ?? new Set()).add(field === 'clock' ? 'time' : field))
      }
  const twice = [...fieldsOf].filter(([, found]) => found.size > 1).map(([word, found]) => `${word}: ${[...found]}`)
  expect(twice).toEqual([])
})

it.each(['Kontakt 2', 'Ligar para'])('numbers to call are personal whatever their header: %s', async (header) => {
  const { reading } = await understoodText(
    tillOf(`Receipt|Date|Code|Product|Qty|Price|Discount|Amount|VAT|Payment|Client|${header}`),
  )
  expect(reading.columns.at(-1)).toMatchObject({ field: null, personal: true })
  expect(reading.columns[3]).toMatchObject({ field: 'description' })
})
