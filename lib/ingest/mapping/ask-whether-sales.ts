import type { Reading } from '@/lib/ingest/layouts/reading'
import { headerTokens } from './header-tokens'
import type { Question } from './proposal'

type Rows = readonly (readonly string[])[]
type Kind = {
  readonly what: string
  /** Words of headers, each of something else that such a file says. */
  readonly signs: readonly RegExp[]
  readonly least: number
}

const sign = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

const KINDS: readonly Kind[] = [
  {
    what: 'a bank statement',
    least: 3,
    signs: [
      sign('balance|running balance|saldo|kontostand|solde|zustatek|egyenleg|остаток|bakiye'),
      sign('wertstellung|value date|valutadatum|date de valeur|fecha valor|data valuta'),
      sign(
        'verwendungszweck|payee|counterparty|beneficiary|beguenstigter|begunstigter|zahlungspflichtiger|tegenpartij',
      ),
      sign('iban|bic|swift|account number|kontonummer|auftragskonto|rekening|rachunek'),
      sign('paid in|money in|credit|credits|deposits?|einzahlung|abono|entrate|accrediti'),
      sign('paid out|money out|debit|debits|withdrawals?|auszahlung|lastschrift|cargo|uscite|addebiti'),
      sign('buchungstext|libelle operation|causale|concepto'),
    ],
  },
  {
    what: 'a list of hours worked',
    least: 3,
    signs: [
      sign('clock in|time in|in date|shift start|beginn|kommt|arrivee|entrada'),
      sign('clock out|time out|out date|shift end|ende|geht|depart|salida'),
      sign('hours|regular hours|stunden|arbeitszeit|heures|horas|ore lavorate|uren'),
      sign('overtime|overtime hours|uberstunden|break|pause|heures supplementaires'),
      sign('hourly rate|pay rate|wage|wages|total pay|gross pay|stundenlohn|lohn|taux horaire|salario'),
      sign('employee|staff|mitarbeiter|employe|empleado|dipendente|medewerker|job title'),
    ],
  },
  {
    what: 'statistics of a website',
    least: 2,
    signs: [
      sign('sessions?|sitzungen|sesiones|sessioni'),
      sign('(?:new |active |total )?users|visitors|besucher|visiteurs|visitantes'),
      sign('page ?views|views|seitenaufrufe|impressions'),
      sign('bounce rate|absprungrate|engagement rate|conversion rate|ctr|click through rate'),
      sign('clicks|klicks|clics'),
      sign('landing page|source medium|utm \\p{L}+|campaign'),
    ],
  },
  {
    what: 'a list of orders to suppliers',
    least: 3,
    signs: [
      sign('po number|po no|po|purchase order|bestellung an|bon de commande fournisseur'),
      sign('vendor|supplier|lieferant|fournisseur|proveedor|fornitore|leverancier|dostawca|поставщик'),
      sign('(?:qty|quantity|units) received|received|geliefert|wareneingang|recu|recibido'),
      sign('expected|expected date|eta|due date|liefertermin'),
      sign('unit cost|cost price|einkaufspreis|prix d achat|precio de compra'),
    ],
  },
  {
    what: 'a budget',
    least: 2,
    signs: [
      sign('budget|forecast|target|planned|plan|prognose|previsionnel|presupuesto'),
      sign('variance|abweichung|ecart|desviacion|scostamento|actuals?|vs budget'),
    ],
  },
]

const STOCK = sign(
  'on hand|in stock|stock|stock level|stock qty|bestand|lagerbestand|available|reorder(?: point| level)?|par level|last counted|inventory|inventario|existencias|giacenza|voorraad|остаток|наличие|запас|stan magazynowy|stav skladu|keszlet|在庫|在庫数|库存|庫存|재고',
)
/** Numbers of orders, not the number of one. */
const COUNTED = sign('orders|transactions|receipts|bestellungen|commandes|pedidos|ordini|covers|transaktionen|bons')
const FEWEST_ROWS = 8

/**
 * Asks whether a file is one of sales at all, where its headers or rows say that it is of something else. Nothing of it is
 * loaded before somebody says so.
 */
export function askWhetherSales({ columns }: Pick<Reading, 'columns'>, rows: Rows): Question[] {
  const headers = columns.map(({ name }) => ({ name, text: headerTokens(name).join(' ') }))
  const named = (test: RegExp) => headers.find(({ text }) => test.test(text))?.name
  for (const { what, signs, least } of KINDS) {
    const found = [...new Set(signs.flatMap((each) => named(each) ?? []))]
    if (found.length >= least) return [question(what, found)]
  }
  const cells = (...fields: readonly string[]) => {
    const place = columns.findIndex(({ field }) => field !== null && fields.includes(field))
    return place < 0 ? null : rows.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '')
  }
  const isOnceEach = (values: readonly string[] | null) =>
    values !== null && values.length >= FEWEST_ROWS && new Set(values).size === values.length
  const ordersAt = columns.find(({ field }) => field === 'order')?.name
  const hasOrders = ordersAt !== undefined && !COUNTED.test(headerTokens(ordersAt).join(' '))
  if (hasOrders || cells('customer', 'payment', 'basket') !== null) return []
  const stock = named(STOCK)
  if (isOnceEach(cells('sku', 'description'))) {
    if (stock !== undefined) return [question('a list of stock', [stock])]
    if (cells('quantity') === null) return [question('a list of prices', [])]
  }
  const counted = named(COUNTED)
  const days = cells('time', 'date')
  return cells('sku', 'description') === null && counted !== undefined && isOnceEach(days)
    ? [question('a list of totals', [counted])]
    : []
}

const question = (what: string, names: readonly string[]): Question => ({
  code: 'whether-sales',
  text: `This looks like ${what}${names.length > 0 ? ` (${names.map((name) => `“${name}”`).join(', ')})` : ''}, not like sales by item or order. Figures made of it would be wrong.`,
  answers: 'sales',
  options: [{ value: 'yes', title: 'It is a list of sales', example: '' }],
  proposed: '',
})
