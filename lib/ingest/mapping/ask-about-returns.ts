import type { Field } from '@/lib/domain/field'
import { isNothing } from '@/lib/ingest/clean/is-nothing'
import { readColumnNumber } from '@/lib/ingest/clean/read-column-number'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Question } from './proposal'

type Rows = readonly (readonly string[])[]
type Asked = Pick<Reading, 'columns' | 'layout'>

const CODE = /^(?:[\p{Lu}]{1,3}|\d{1,3})$/u
const MOST_CODES = 3
const FEWEST_ROWS = 8
const NEARLY_ALL = 0.8

/** Asks what was sold and what given back, where the signs of amounts and the kinds of rows leave it open. */
export function askAboutReturns(reading: Asked, rows: Rows): Question[] {
  const { columns, layout } = reading
  const ruled = new Set(
    layout.lineKinds.flatMap(({ when }) =>
      'lineTypes' in when ? when.lineTypes.map((type) => type.toLowerCase()) : [],
    ),
  )
  const typeAt = columns.findIndex(({ field }) => field === 'lineType')
  const typeOf = (row: readonly string[]) => (row[typeAt] ?? '').trim()
  const unruled = rows.filter((row) => !ruled.has(typeOf(row).toLowerCase()))
  const sides = twoSides(reading, unruled)
  if (sides !== null) return [sides]
  const signs = signsOf(reading, unruled)
  const below = signs.filter((sign) => sign < 0).length
  if (signs.length >= FEWEST_ROWS && below >= signs.length * NEARLY_ALL) return [allBelow(reading)]
  const codes = new Set(rows.map(typeOf).filter((type) => type !== ''))
  const isOpen = below === 0 && signs.length >= FEWEST_ROWS && ruled.size === 0 && typeAt >= 0
  const areCodes = codes.size > 1 && codes.size <= MOST_CODES && [...codes].every((code) => CODE.test(code))
  return isOpen && areCodes ? [whichBack(columns[typeAt]?.name ?? '', [...codes])] : []
}

/** Of rows that have an amount: whether it, or the quantity beside it, is below zero. */
function signsOf({ columns }: Asked, rows: Rows): number[] {
  const paid = paidColumn({ columns })
  const sold = columns.find(({ field }) => field === 'quantity')
  const read = (row: readonly string[], column: typeof paid) =>
    (column && readColumnNumber((row[columns.indexOf(column)] ?? '').trim(), column)?.value.units) ?? 0n
  return rows.flatMap((row) => {
    const amount = read(row, paid)
    return amount === 0n ? [] : [amount < 0n || read(row, sold) < 0n ? -1 : 1]
  })
}

const PAID: readonly Field[] = ['amount', 'total', 'unitPrice']
const paidColumn = ({ columns }: Pick<Reading, 'columns'>) =>
  PAID.flatMap((paid) => columns.find(({ field }) => field === paid) ?? [])[0]

/** Asks which of debit and credit was sold, where rows have an amount in one of two columns and their kind says nothing of it. */
function twoSides({ columns }: Asked, rows: Rows): Question | null {
  const [sold, back] = (['amount', 'refund'] as const).map((given) => columns.findIndex(({ field }) => field === given))
  if (sold === undefined || back === undefined || sold < 0 || back < 0) return null
  const isBack = (row: readonly string[]) => isNothing(row[sold] ?? '') && !isNothing(row[back] ?? '')
  if (!rows.some(isBack)) return null
  const [paid, returned] = [columns[sold]?.name ?? '', columns[back]?.name ?? '']
  return {
    code: 'two-sides',
    text: `Each row has its amount in “${paid}” or in “${returned}”. Which of them is what was sold?`,
    answers: 'belowZero',
    options: [
      { value: 'given-back', title: `“${paid}” was sold, “${returned}” given back`, example: '' },
      { value: 'sold', title: `“${returned}” was sold, “${paid}” given back`, example: '' },
    ],
    proposed: '',
  }
}

const allBelow = (reading: Asked): Question => ({
  code: 'all-below-zero',
  text: `Nearly every row is below zero (“${paidColumn(reading)?.name ?? ''}”, or how many): as it stands, it was given back and hardly anything was sold. Lists of accounts write sales like that.`,
  answers: 'belowZero',
  options: [
    { value: 'sold', title: 'It was sold: the file writes sales with a minus', example: '' },
    { value: 'given-back', title: 'It was given back', example: '' },
  ],
  proposed: '',
})

const whichBack = (name: string, codes: readonly string[]): Question => ({
  code: 'given-back',
  text: `“${name}” says ${codes.map((code) => `“${code}”`).join(', ')}, and no amount is below zero. Was one of them given back?`,
  answers: 'givenBack',
  options: [
    { value: '', title: 'No, all was sold', example: '' },
    ...codes.map((code) => ({ value: code, title: `${code} was given back`, example: '' })),
  ],
  proposed: '',
})
