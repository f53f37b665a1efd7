import type { Field } from '@/lib/domain/field'
import { withoutTax } from './header-score'
import { headerTokens } from './header-tokens'

const words = (text: string): RegExp => new RegExp(`(?<!\\p{L})(?:${text})(?!\\p{L})`, 'u')

const OF_MONEY = words(
  'codes?|type|typ|class|group|name|id|status|date|datum|reason|model|exempt|option|fees?|gebuhr\\p{L}*|frais|provision|commissions?|comision|commissione|cargo|komisyon|fines?|penalt\\p{L}+|strafe?n?|штраф\\p{L}*|комисси\\p{L}*|count|method|currency',
)
const OF_TAX = words('tax|taxes|steuern?|mwst|tva|iva|btw|kdv')
const BEFORE_IT =
  '|before|after|vor|nach|avant|apres|antes|despues|prima|dopo|setelah|sebelum|price|preis|harga|subtotal'
const TAXED =
  '|ship|shipping|postage|delivery|gift|giftwrap|promotional|withheld|regulatory|rebates?|credits?|marketplace|before|after'

/** What another word beside a field's own makes of a header: a discount code is no discount, a customer group no customer. */
const OTHERWISE: Partial<Record<Field, readonly RegExp[]>> = {
  unitPrice: [OF_MONEY, OF_TAX],
  amount: [OF_MONEY, OF_TAX],
  cost: [OF_MONEY, OF_TAX],
  total: [OF_MONEY, OF_TAX, words('discounts?|diskon|rabatt|count|refund(?:ed)?|items?|quantity|shipped')],
  discount: [OF_MONEY, words(`no${BEFORE_IT}`)],
  tax: [OF_MONEY, words(`no|taxable|steuerpflichtig${TAXED}`)],
  quantity: [
    words(
      'min|minimum|minimal\\p{L}*|mindest\\p{L}*|moq|reserved|reserviert|zarezerwowan\\p{L}*|returned|returns?|refunded|refunds?|cancell?ed|available|shipped|remaining|stock',
    ),
  ],
  customer: [
    words(
      'type|typ|typo|group|gruppe|segment|class|invoice|phone|telephone|tel|contacts?|e?mail|notes?|messages?|comments?|service|since|age|gender|sex|city|state|zip|country|address|rating|tax',
    ),
    words('(?:account|konto|compte|cuenta|conto) (?:codes?|type|name|no)|nominal'),
  ],
  payment: [
    words(
      'status|statut|state|etat|estado|stato|durum|date|datum|time|id|number|reference|ref|terms|due|discount|fees?|amount|total|name',
    ),
  ],
  channel: [words('tax(?:es)?|fees?|discounts?|id|status|withheld')],
  device: [words('discounts?|fees?|tax(?:es)?|price')],
  lineType: [
    words(
      'tax|steuer|customers?|kunden?\\p{L}*|clients?|members?|users?|accounts?|product\\p{L}*|produkt\\p{L}*|items?|fulfill?ment|payment|card|discounts?|coupon|shipping|delivery|price|category|store|shop|device|destino|orders?|fees?|room|listings?',
    ),
  ],
  description: [
    words(
      'amount|fees?|price|reason|status|tax|discounts?|coupon|promotion|level|shipping|ship|delivery|payment|error|location|store|customer|buyer|contact|address',
    ),
  ],
  category: [words('tax|customers?|discounts?|payment|employee|collection model|price')],
  time: [
    words(
      'due|deposit|start|end|birth|expiry|expires|expected|estimated|ship|shipped|shipping|delivery|delivered|cancell?ed|cancelation|returns?|returned|refund(?:ed)?|updated?|modified|payout|fallig\\p{L}*|echeance|vencimiento|scadenza|rts|limit|transfer',
    ),
  ],
}

/** Whether a header that holds a field's word among others means something else by it. */
export function meansOtherwise(field: Field, header: string): boolean {
  const text = headerTokens(withoutTax(header)).join(' ')
  return OTHERWISE[field]?.some((other) => other.test(text)) ?? false
}

const PLACE = new Set(['city', 'town', 'zip', 'zipcode', 'postcode', 'postal', 'pincode', 'province'])

/** Whether a column called “state” is part of an address: others say city or zip in its place. */
export function isStateOfAddress(header: string, names: readonly string[]): boolean {
  const tokens = headerTokens(header)
  if (!tokens.includes('state')) return false
  const rest = tokens.filter((token) => token !== 'state')
  return names.some((name) => {
    const other = headerTokens(name)
    return other.some((token) => PLACE.has(token)) && rest.every((token) => other.includes(token))
  })
}
