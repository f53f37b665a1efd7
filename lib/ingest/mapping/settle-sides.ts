import type { Assignment } from './assignment'
import type { ColumnFacts } from './column-facts'
import { headerTokens } from './header-tokens'

/** Two sides of a book: what of a header says that an amount stands on the one, and what on the other. */
const SIDES = [
  'debit debits dr soll debe dare debito wn дебет',
  'credit credits cr haben haber avere credito ma кредит',
].map((words) => new Set(words.split(' ')))
const NEARLY_ALL = 0.95
const FEWEST_ROWS = 5

/**
 * Takes amounts that stand in two columns, debit and credit, each row's in one of them: the side with more rows is what was
 * sold, the other what was given back.
 */
export function settleSides({ gives }: Assignment, facts: readonly ColumnFacts[], names: readonly string[]): void {
  const rest = (name: string, side: ReadonlySet<string>) => {
    const tokens = headerTokens(name)
    return tokens.some((token) => side.has(token)) ? tokens.filter((token) => !side.has(token)).join(' ') : null
  }
  const [debit = new Set(), credit = new Set()] = SIDES
  for (const [place, name] of names.entries()) {
    const common = rest(name, debit)
    const other = common === null ? -1 : names.findIndex((each) => rest(each, credit) === common)
    const [one, two] = [facts[place], facts[other]]
    if (one === undefined || two === undefined || !areSides(one, two)) continue
    const [sold, back] = one.filled > two.filled ? [place, other] : [other, place]
    gives(sold, 'amount', 'Each row has an amount in one of two columns: in this the most.', 'Two columns say it.')
    gives(back, 'refund', 'Each row has an amount in one of two columns: in this the fewest.', '')
    return
  }
}

function areSides(one: ColumnFacts, two: ColumnFacts): boolean {
  if (one.numbers < NEARLY_ALL || two.numbers < NEARLY_ALL || one.filled + two.filled < FEWEST_ROWS) return false
  const isGiven = ({ values }: ColumnFacts, row: number) => (values[row] || 0) !== 0
  const rows = one.values.map((_, row) => row)
  const given = rows.filter((row) => isGiven(one, row) || isGiven(two, row))
  const both = given.filter((row) => isGiven(one, row) && isGiven(two, row))
  return one.filled > 0 && two.filled > 0 && both.length === 0 && given.length >= FEWEST_ROWS
}
