import type { Field } from '@/lib/domain/field'
import type { Assigned } from './assignment'
import type { ColumnFacts } from './column-facts'
import { headerTokens } from './header-tokens'

/** They name people and things alike. */
const OPEN = new Set(['nombre', 'nom', 'nome', 'naam', 'namn', 'navn'])
/** Names that are parts of one, or of whoever receives the goods. */
const OTHERS = new Set(
  'first last forename surname fore ship shipping recipient vorname nachname prenom apellido apellidos cognome imie nazwisko contact attendee'.split(
    ' ',
  ),
)
const MOSTLY = 0.8
const FEWEST = 5
/** So many more names than buyers, or buyers than names, are slips of the pen. */
const FOLLOWS = 1.1

/**
 * What columns of names are of: “nombre” beside numbers and prices of products is theirs; where nothing numbers the
 * customers, their whole names tell them apart.
 * @param taken the field of each place so far; changed
 */
export function settleNames(
  taken: Map<number, Assigned>,
  facts: readonly ColumnFacts[],
  names: readonly string[],
  columns: readonly (readonly string[])[],
): void {
  settleBareName(taken, names, columns)
  const has = (...any: Field[]) => [...taken.values()].some(({ field }) => any.includes(field))
  const named = [...taken.values()].find(({ field }) => field === 'personName')
  if (named === undefined || has('customer', 'email', 'card')) return
  const tokens = headerTokens(names[named.place] ?? '')
  const ofThings = tokens.length === 1 && OPEN.has(tokens[0] ?? '')
  if (ofThings && !has('description', 'basket') && has('sku', 'quantity') && has('unitPrice', 'amount')) {
    taken.set(named.place, { ...named, field: 'description', why: 'It names what has a price, and nothing else does.' })
    return
  }
  const cells = facts[named.place]
  if (cells === undefined || cells.distinct < 2 || cells.spaced < MOSTLY || tokens.some((token) => OTHERS.has(token)))
    return
  taken.set(named.place, {
    ...named,
    field: 'customer',
    why: 'Nothing numbers the customers: their names tell them apart.',
  })
}

/** A bare “Name” that follows whoever bought, where nothing else is said of products, is theirs. */
function settleBareName(
  taken: Map<number, Assigned>,
  names: readonly string[],
  columns: readonly (readonly string[])[],
): void {
  const all = [...taken.values()]
  const named = all.find(({ field }) => field === 'description')
  const buyer = all.find(({ field }) => field === 'email') ?? all.find(({ field }) => field === 'customer')
  const ofProducts = all.some(({ field }) => ['sku', 'quantity', 'unitPrice', 'basket'].includes(field))
  if (named === undefined || buyer === undefined || ofProducts) return
  if (headerTokens(names[named.place] ?? '').join(' ') !== 'name') return
  const buyers = columns[buyer.place] ?? []
  const pairs = new Set(buyers.map((each, row) => `${each}\n${columns[named.place]?.[row] ?? ''}`))
  const different = new Set(buyers).size
  const people = new Set(columns[named.place]).size
  if (different < FEWEST || pairs.size > different * FOLLOWS || people * FOLLOWS < different) return
  taken.set(named.place, {
    ...named,
    field: 'personName',
    why: 'It is another for each who bought, and the same again.',
  })
}
