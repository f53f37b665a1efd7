import { headerTokens } from './header-tokens'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const WITH = set(
  'incl inkl inc including included inclusive with mit avec con com met med brutto bruto gross lordo ttc ati toc inclusief',
)
const WITHOUT = set(
  'excl exkl exc ex excluding excluded exclusive without wo ohne hors sin sem senza zonder utan uden uten bez netto neto net ht exclusief',
)
const TAX = set('tax taxes taxe vat mwst ust gst btw iva tva moms mva dph pdv ddv of')

const isIn = (words: ReadonlySet<string>, header: string): boolean =>
  headerTokens(header).some((token) => words.has(token))

const rest = (header: string): string =>
  headerTokens(header)
    .filter((token) => !WITH.has(token) && !WITHOUT.has(token) && !TAX.has(token))
    .join(' ')

/** Whether another column has the same without tax: `total_tax_incl` beside `total_tax_excl`, `Summe Brutto` beside `Summe Netto`. */
export function isWithoutTaxBeside(header: string, names: readonly string[]): boolean {
  if (!isIn(WITH, header)) return false
  const own = rest(header)
  return own !== '' && names.some((name) => isIn(WITHOUT, name) && rest(name) === own)
}
