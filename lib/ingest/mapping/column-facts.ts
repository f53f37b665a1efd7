import { bareNumber } from '@/lib/ingest/clean/bare-number'
import { areDayFractions } from '@/lib/ingest/clean/day-fraction'
import { isTime } from '@/lib/ingest/clean/fits-shape'
import { isNothing } from '@/lib/ingest/clean/is-nothing'
import type { ListedItem } from '@/lib/ingest/clean/listed-item'
import { readCard, readEmail } from '@/lib/ingest/clean/personal-cell'
import { areBareClocks } from '@/lib/ingest/clean/read-clock'
import { type NumberColumn, readColumnNumber } from '@/lib/ingest/clean/read-column-number'
import { readListedItems } from '@/lib/ingest/clean/read-listed-items'
import { readNumber } from '@/lib/ingest/clean/read-number'
import { readTime } from '@/lib/ingest/clean/read-time'
import { besideNumbers } from '@/lib/ingest/detect/beside-numbers'
import { decideDecimal } from '@/lib/ingest/detect/decide-formats'
import type { ReadColumn } from '@/lib/ingest/layouts/reading'
import { toLatinDigits } from '@/lib/ingest/parse/latin-digits'
import { hasCheckDigit } from './check-digit'
import { isCountry, isCurrency } from './known-words'
import { isNoSale } from './line-types'

const COUNTED = ['spreadsheet-days', 'unix-seconds', 'unix-milliseconds', 'unix-microseconds'] as const
const CLOCK = /^\d{1,2}[:h]\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?$/i
const POINTED_CLOCK = /^([01]?\d|2[0-3])\.[0-5]\d(\.[0-5]\d)?$/
const HOURS = /\d{1,2}:\d{2}/
const BOOLEAN =
  /^(y|n|yes|no|true|false|j|ja|nein|nee|да|нет|evet|hayır|hayir|是|否|x|oui|non|si|sí|não|nao|tak|nie|nej|nei|igen|nem|ano|ne|ei|kyllä|kylla|0|1)$/i
const CODE = /^[№#]?[\p{L}\p{N}][\p{L}\p{N}._/#-]*$/u
/** A number of a thing (R-1001), not an amount in rand. */
const LETTERED = /^\p{L}+-?\d+$/u
/** A number of a document with its kind or year beside: `FS 12/03/2026`, `Bon 118`. */
const DOCUMENT = /^\p{L}{0,8}[ .#-]{0,2}\d(?:\d|[ ._/#-]|\p{L}{1,4}(?!\p{L}))*$/u
const DIGIT = /\d/
/** Numbers to call, as people write them: `+49 170 5551207`, `(020) 7946 0018`. */
const PHONE = /^(?:\+\d|00\d|\(0|0\d{1,4}[ /-]\d)[\d ()./-]{6,16}$/
/** A price with two decimals among other text. */
const CENTS = /\p{L}.*\d[.,]\d\d(?!\d)/u
/** A number with a sign inside. */
const SIGNED = /\d[.,]\d/
/** A list as programs write it. */
const LIST = /^[[{]/
/** Items with how many of each: `1 x Bagel, 2 x Green tea`. */
const COUNTED_ITEM = /^\d+ ?[x×*] ?\p{L}/u
const MOST_LISTS = 300
const MOST_CELLS = 300
const MOST_DISTINCT = 20_000
/** More are no kinds of rows. */
const MOST_KINDS = 40

/** What the sampled cells of one column say of it. Shares are of its filled cells. */
export type ColumnFacts = {
  readonly rows: number
  readonly filled: number
  readonly distinct: number
  readonly decimalSign: '.' | ','
  readonly negativeMark?: ReadColumn['negativeMark']
  readonly units?: ReadColumn['units']
  readonly numbers: number
  /** Numbers with or without a unit. */
  readonly quantities: number
  readonly whole: number
  readonly negative: number
  readonly times: number
  /** Plain numbers that may be days of a spreadsheet or seconds: whole columns of them. */
  readonly counted: number
  /** Times with hours. */
  readonly hours: number
  readonly clocks: number
  /** Lists of items, such with their prices, and of these the ones with more than one item. */
  readonly baskets: number
  readonly pricedBaskets: number
  readonly longBaskets: number
  /** Lists that say how many there are of each item: names alone may be anything. */
  readonly countedBaskets: number
  /** Times of day written 9.05, which may as well be prices. */
  readonly pointedClocks: number
  /** Times of day as parts of a day. */
  readonly dayFractions: boolean
  /** Times of day written 0945. */
  readonly bareClocks: boolean
  readonly booleans: number
  readonly emails: number
  readonly phones: number
  readonly cards: number
  readonly countries: number
  readonly currencies: number
  /** Cells without spaces, of letters, digits and a few signs. */
  readonly codes: number
  readonly documents: number
  readonly digits: number
  /** Words for what a bank or marketplace does with money. */
  readonly noSales: number
  /** Of the numbers: the middle one of their sizes. */
  readonly median: number
  readonly meanLength: number
  readonly spaced: number
  /** Share of filled rows that say the same as the filled row before. */
  readonly runs: number
  /** Per row the number, NaN where there is none. */
  readonly values: Float64Array
}

/**
 * @param cells one column of the sample, row by row
 * @param usualSign what separates decimals where the cells cannot tell: `1,000`
 */
export function columnFacts(cells: readonly string[], usualSign: '.' | ',' = '.'): ColumnFacts {
  const trimmed = cells.map((cell) => toLatinDigits(cell.trim()))
  const filled = trimmed.filter((cell) => !isNothing(cell))
  const count = (is: (cell: string) => boolean) => share(filled.filter(is).length, filled.length)
  const lists = filled
    .slice(0, MOST_LISTS)
    .map((cell) => (CENTS.test(cell) || LIST.test(cell) || COUNTED_ITEM.test(cell) ? readListedItems(cell) : null))
  const baskets = share(lists.filter((items) => items !== null).length, lists.length)
  const decimalSign = baskets < 0.5 ? signOf(filled, usualSign) : signInside(filled)
  const beside = besideNumbers(filled)
  const plain = trimmed.map((cell) => toNumber(cell, { field: null, decimalSign, ...beside }))
  const quantities = trimmed.map((cell) => toNumber(cell, { field: 'quantity', decimalSign, ...beside }))
  const ofAll = (values: readonly number[]) =>
    share(values.filter((value) => !Number.isNaN(value)).length, filled.length)
  const withUnit = ofAll(quantities) - ofAll(plain)
  const values = Float64Array.from(withUnit > 0.5 ? quantities : plain)
  const numbers = [...values].filter((value) => !Number.isNaN(value))
  const sizes = numbers.map(Math.abs).sort((left, right) => left - right)
  const distinct = new Set(filled.slice(0, MOST_DISTINCT))
  let repeats = 0
  for (let i = 1; i < filled.length; i++) if (filled[i] === filled[i - 1]) repeats++
  const ofNumbers = (is: (value: number) => boolean) => share(numbers.filter(is).length, numbers.length)
  return {
    rows: cells.length,
    filled: filled.length,
    distinct: distinct.size,
    decimalSign,
    ...beside,
    numbers: ofAll(plain),
    quantities: ofAll(quantities),
    whole: ofNumbers(Number.isInteger),
    negative: ofNumbers((value) => value < 0),
    times: count(isTime),
    counted: Math.max(...COUNTED.map((format) => count((cell) => readTime(cell, format) !== null))),
    hours: count((cell) => HOURS.test(cell) && isTime(cell)),
    clocks: count((cell) => CLOCK.test(cell)),
    baskets,
    pricedBaskets: share(lists.filter((items) => items !== null && isPriced(items)).length, lists.length),
    longBaskets: share(
      lists.filter((items) => items !== null && items.length > 1 && isPriced(items)).length,
      lists.length,
    ),
    countedBaskets: count((cell) => COUNTED_ITEM.test(cell)),
    pointedClocks: count((cell) => POINTED_CLOCK.test(cell)),
    dayFractions: areDayFractions(filled),
    bareClocks: areBareClocks(filled),
    booleans: count((cell) => BOOLEAN.test(cell)),
    emails: count((cell) => readEmail(cell).is === 'email'),
    phones: count((cell) => PHONE.test(cell)),
    cards: count(isCard),
    countries: count(isCountry),
    currencies: count(isCurrency),
    codes: count((cell) => CODE.test(cell)),
    documents: count((cell) => DOCUMENT.test(cell)),
    digits: count((cell) => DIGIT.test(cell)),
    noSales: distinct.size > MOST_KINDS ? 0 : share([...distinct].filter(isNoSale).length, distinct.size),
    median: sizes[sizes.length >> 1] ?? 0,
    meanLength: share(
      filled.reduce((sum, cell) => sum + cell.length, 0),
      filled.length,
    ),
    spaced: count((cell) => cell.includes(' ')),
    runs: share(repeats, Math.max(1, filled.length - 1)),
    values,
  }
}

const signOf = (cells: readonly string[], usual: '.' | ','): '.' | ',' => {
  const { sign, candidates } = decideDecimal(cells)
  return candidates.length > 1 ? usual : sign
}

/** What separates decimals in a table: a comma where some cells can be read with no other sign, and none only with a point. */
export function usualDecimalSign(columns: readonly (readonly string[])[]): '.' | ',' {
  const cells = columns.flatMap((column) => column.slice(0, MOST_CELLS)).map((cell) => bareNumber(cell.trim()))
  const readsOnly = (sign: '.' | ',', other: '.' | ',') =>
    cells.some((cell) => SIGNED.test(cell) && readNumber(cell, sign) !== null && readNumber(cell, other) === null)
  return readsOnly(',', '.') && !readsOnly('.', ',') ? ',' : '.'
}

/** The decimal sign of the prices within lists. */
const signInside = (cells: readonly string[]): '.' | ',' => {
  const text = cells.slice(0, MOST_LISTS).join(' ')
  return (text.match(/\d,\d\d(?!\d)/g)?.length ?? 0) > (text.match(/\d\.\d\d(?!\d)/g)?.length ?? 0) ? ',' : '.'
}

function toNumber(cell: string, column: NumberColumn): number {
  const isName = LETTERED.test(cell) && column.field !== 'quantity'
  const read = cell === '' || isName ? undefined : readColumnNumber(cell, column)?.value
  return read === undefined ? Number.NaN : Number(read.units) / 10 ** read.scale
}

/** Numbers of orders and items are as long as those of cards, which have a check digit. */
function isCard(cell: string): boolean {
  const card = cell.length >= 12 ? readCard(cell) : null
  return card?.is === 'card' && hasCheckDigit(card.plain)
}

const isPriced = (items: readonly ListedItem[]): boolean =>
  items.every(({ price, amount }) => price !== '' || amount !== undefined)

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
