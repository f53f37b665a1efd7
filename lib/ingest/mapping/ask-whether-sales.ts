import type { Field } from '@/lib/domain/field'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { headerTokens } from './header-tokens'
import type { Question } from './proposal'

type Rows = readonly (readonly string[])[]
type Kind = {
  readonly what: string
  /** Words of headers, each of something else that such a file says. */
  readonly signs: readonly RegExp[]
  readonly least: number
  /** One of these must be among them: what else it says, others say too. */
  readonly needs?: readonly RegExp[]
}

const sign = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

const HOURS = sign('hours|regular hours|stunden|arbeitszeit|heures|horas|ore lavorate|uren|timmar|timer|godziny|hodiny')
const WAGES = sign(
  'hourly rate|pay rate|wage|wages|total pay|gross pay|stundenlohn|lohn|taux horaire|salario|uurtarief|uurloon|timlon|timelon|stawka godzinowa',
)

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
    needs: [HOURS, WAGES],
    signs: [
      sign('clock in|time in|in date|shift start|begin|begintijd|starttijd|beginn|kommt|arrivee|entrada'),
      sign('clock out|time out|out date|shift end|eind|eindtijd|einde|slut|ende|geht|depart|salida'),
      HOURS,
      sign('overtime|overtime hours|uberstunden|break|pause|heures supplementaires'),
      WAGES,
      sign(
        'employee|staff|mitarbeiter|employe|empleado|dipendente|medewerker|medarbejder|medarbetare|anstalld|pracownik|job title',
      ),
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

/** What lists of customers say of each. */
const CUSTOMERS: readonly RegExp[] = [
  sign(
    'total spen[td]|(?:amount|money) spent|lifetime (?:value|spen[td]|revenue|sales)|ltv|total purchases|umsatz gesamt|gesamtumsatz|total (?:depense|gastado|speso)|totaal besteed|lacznie wydano|累計購入金額|累计消费',
  ),
  sign(
    '(?:last|first|latest) (?:order|purchase|visit|invoice)(?: date)?|letzte[rs]? (?:einkauf|bestellung|kauf|besuch)|derniere? (?:achat|commande|visite)|ultim[oa] (?:compra|pedido|visita|acquisto|ordine)|laatste (?:bestelling|aankoop)',
  ),
  sign('(?:customer|member) since|registered(?: on)?|sign(?:ed)? up(?: date)?|kunde seit|client depuis|cliente desde'),
  sign('accepts (?:email )?marketing|newsletter|subscribed|(?:email|marketing) consent'),
  sign(
    '(?:total|number of|no of) (?:orders?|visits|purchases)|orders? count|orders|visits|anzahl bestellungen|bestellungen|commandes|pedidos|ordini',
  ),
]
const FEWEST_OF_CUSTOMERS = 2

const STOCK = sign(
  'on hand|in stock|stock|stock level|stock qty|bestand|lagerbestand|available|reorder(?: point| level)?|par level|last counted|inventory|inventario|existencias|giacenza|voorraad|остаток|наличие|запас|stan|dostepn[ey]|wartosc magazynu|stan magazynowy|stav skladu|keszlet|在庫|在庫数|库存|庫存|재고',
)
/** Numbers of orders, not the number of one. */
const COUNTED = sign(
  'orders|transactions|receipts|bestellungen|commandes|pedidos|ordini|covers|transaktionen|bons|antal transaktioner|anzahl transaktionen|number of transactions|nombre de transactions|numero de transacciones|n(?:umero)? scontrini|scontrini|aantal transacties|liczba transakcji',
)
/** What a provider of payments pays out. */
const PAID_OUT = sign(
  'payouts?(?: id| date| reference)?|settlements?(?: id| date)?|udbetalings?(?: id)?|utbetalnings?(?: id)?|auszahlungs?(?: id| nr|nummer)?|virements?|versements?|liquidacion|liquidazione|uitbetaling(?:s id)?|wyplata',
)
const FEES = sign('fees?|gebyr|avgift|gebuhr(?:en)?|entgelt|frais|comision(?:es)?|commissioni?|kosten|prowizja')
/** How many of a product were sold in all. */
const SOLD_IN_ALL = sign(
  '(?:qty|quantity|units|items|pieces) sold|sold (?:qty|quantity|units)|verkaufte (?:menge|stuck|einheiten)|anzahl verkauft|quantites? vendues?|cantidad vendida|quantita venduta|ilosc sprzedana|verkocht aantal|販売数|销售数量|판매수량',
)
const CLOCK = /[1-9]\d?:\d\d|:0*[1-9]/
const FEWEST_ROWS = 8

/**
 * Asks whether a file is one of sales at all, where its headers or rows say that it is of something else. Nothing of it is
 * loaded before somebody says so.
 */
export function askWhetherSales({ columns }: Pick<Reading, 'columns'>, rows: Rows): Question[] {
  const headers = columns.map(({ name }) => ({ name, text: headerTokens(name).join(' ') }))
  const named = (test: RegExp) => headers.find(({ text }) => test.test(text))?.name
  for (const { what, signs, least, needs } of KINDS) {
    if (needs?.every((need) => named(need) === undefined)) continue
    const found = [...new Set(signs.flatMap((each) => named(each) ?? []))]
    if (found.length >= least) return [question(what, found)]
  }
  const cells = (...fields: readonly Field[]) => {
    const place = columns.findIndex(({ field }) => field !== null && fields.includes(field))
    return place < 0 ? null : rows.map((row) => (row[place] ?? '').trim())
  }
  const ordersAt = columns.find(({ field }) => field === 'order')?.name
  const hasOrders = ordersAt !== undefined && !COUNTED.test(headerTokens(ordersAt).join(' '))
  const payouts = [named(PAID_OUT), named(COUNTED), hasOrders ? undefined : named(FEES)].flatMap((name) => name ?? [])
  if (named(PAID_OUT) !== undefined && payouts.length > 1 && cells('description') === null)
    return [question('a list of payouts', payouts)]
  if (hasOrders) return []
  const ofCustomers = [...new Set(CUSTOMERS.flatMap((each) => named(each) ?? []))]
  if (ofCustomers.length >= FEWEST_OF_CUSTOMERS && isOnceEach(cells('customer', 'email', 'card', 'personName')))
    return [question('a list of customers', ofCustomers, [AS_CUSTOMERS])]
  if (cells('customer', 'email', 'payment', 'basket') !== null) return []
  const products = cells('sku', 'description')
  const stock = named(STOCK)
  if (isOnceEach(products)) {
    if (stock !== undefined) return [question('a list of stock', [stock])]
    if (cells('quantity') === null) return [question('a list of prices', [])]
  }
  const days = cells('time', 'date')
  if (days === null || cells('clock') !== null || days.some((day) => CLOCK.test(day))) return []
  const total = products === null ? named(COUNTED) : named(SOLD_IN_ALL)
  const branches = cells('branch')
  const groups = products ?? cells('category')
  const places = days.map((day, i) => `${day}\n${branches?.[i] ?? ''}\n${groups?.[i] ?? ''}`)
  const summed = isOnceEach(places) && (products === null || total !== undefined)
  return summed ? [question('a list of totals by day', total === undefined ? [] : [total])] : []
}

/** Whether no two rows say the same. */
function isOnceEach(cells: readonly string[] | null): boolean {
  const values = cells?.filter((cell) => cell !== '') ?? []
  return values.length >= FEWEST_ROWS && new Set(values).size === values.length
}

const AS_CUSTOMERS = { value: 'customers', title: 'Add what it says to the customers', example: '' }

const question = (what: string, names: readonly string[], others: Question['options'] = []): Question => ({
  code: 'whether-sales',
  text: `This looks like ${what}${names.length > 0 ? ` (${names.map((name) => `“${name}”`).join(', ')})` : ''}, not like sales by item or order. Figures made of it would be wrong.`,
  answers: 'sales',
  options: [...others, { value: 'yes', title: 'It is a list of sales', example: '' }],
  proposed: '',
})
