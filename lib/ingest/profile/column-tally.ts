import { readColumnNumber } from '@/lib/ingest/clean/read-column-number'
import { readTime } from '@/lib/ingest/clean/read-time'
import { shapeOf } from '@/lib/ingest/clean/reasons'
import type { ReadColumn, Reading } from '@/lib/ingest/layouts/reading'
import type { ColumnFacts } from '@/lib/ingest/mapping/column-facts'
import { Reservoir } from './reservoir'
import { ValueTally } from './value-tally'

const MOST_MONTHS = 2_000
/** Files of so many days are shown by day, others by month. */
const MOST_DAYS = 62
const DAY_MS = 86_400_000
const TOP = 8
const BARS = 24
const LONGEST = 80

export type ColumnType = 'empty' | 'number' | 'time' | 'boolean' | 'text'
type Bar = { label: string; rows: number }

/** What a person is told of a column. */
export type ColumnSummary = {
  place: number
  name: string
  field: string | null
  personal: boolean
  type: ColumnType
  filled: number
  empty: number
  distinct: number
  distinctExact: boolean
  min: string | null
  max: string | null
  mean: number | null
  median: number | null
  quartiles: [number, number] | null
  zeros: number
  negative: number
  misfits: number
  histogram: Bar[]
  top: Bar[]
}

/** Type of a column's cells, by what it is for, else by a sample of them. */
export function typeOfColumn({ field }: ReadColumn, facts: ColumnFacts): ColumnType {
  if (facts.filled === 0) return 'empty'
  if (field === 'time' || field === 'date' || facts.times > 0.6) return 'time'
  if (field === 'order' || field === 'sku' || field === 'customer') return 'text'
  if (facts.booleans === 1 && facts.distinct === 2) return 'boolean'
  return facts.numbers > 0.9 ? 'number' : 'text'
}

/** Counts one column over all rows, in memory that does not grow with them. */
export class ColumnTally {
  readonly #column: ReadColumn
  readonly #place: number
  readonly type: ColumnType
  readonly #dateFormat: Reading['dateFormat']
  readonly #values = new ValueTally()
  readonly #months = new Map<string, number>()
  readonly #days = new Map<string, number>()
  readonly #sample = new Reservoir()
  #rows = 0
  #filled = 0
  #sum = 0
  #numbers = 0
  #zeros = 0
  #negative = 0
  #misfits = 0
  #least = Number.POSITIVE_INFINITY
  #most = Number.NEGATIVE_INFINITY
  #first: string | null = null
  #last: string | null = null

  constructor(column: ReadColumn, place: number, type: ColumnType, dateFormat: Reading['dateFormat']) {
    this.#column = column
    this.#place = place
    this.type = type
    this.#dateFormat = dateFormat
  }

  /** Takes a cell in; its number, NaN where it is none. */
  add(cell: string): number {
    this.#rows++
    const text = cell.trim()
    if (text === '') return Number.NaN
    this.#filled++
    this.#values.add(text)
    if (this.type === 'time') this.#addTime(text)
    return this.type === 'number' ? this.#addNumber(text) : Number.NaN
  }

  #addNumber(text: string): number {
    const read = readColumnNumber(text, this.#column)?.value
    if (read === undefined) {
      this.#misfits++
      return Number.NaN
    }
    const value = Number(read.units) / 10 ** read.scale
    this.#numbers++
    this.#sum += value
    if (value === 0) this.#zeros++
    if (value < 0) this.#negative++
    if (value < this.#least) this.#least = value
    if (value > this.#most) this.#most = value
    this.#sample.add(value)
    return value
  }

  #addTime(text: string): void {
    const read = readTime(text, this.#dateFormat)
    if (read === null) {
      this.#misfits++
      return
    }
    const two = (value: number) => String(value).padStart(2, '0')
    const month = `${String(read.year).padStart(4, '0')}-${two(read.month)}`
    const day = `${month}-${two(read.day)}`
    if (this.#first === null || day < this.#first) this.#first = day
    if (this.#last === null || day > this.#last) this.#last = day
    if (this.#days.size <= MOST_DAYS) this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
    if (this.#months.size < MOST_MONTHS || this.#months.has(month))
      this.#months.set(month, (this.#months.get(month) ?? 0) + 1)
  }

  summary(): ColumnSummary {
    const { name, field, personal } = this.#column
    const number = this.type === 'number' && this.#numbers > 0
    const [low, median, high] = number ? this.#sample.quantiles([0.25, 0.5, 0.75]) : []
    return {
      place: this.#place,
      name,
      field,
      personal,
      type: this.type,
      filled: this.#filled,
      empty: this.#rows - this.#filled,
      distinct: this.#values.distinct,
      distinctExact: this.#values.exact,
      min: number ? String(this.#least) : this.#first,
      max: number ? String(this.#most) : this.#last,
      mean: number ? this.#sum / this.#numbers : null,
      median: median ?? null,
      quartiles: low === undefined || high === undefined ? null : [low, high],
      zeros: this.#zeros,
      negative: this.#negative,
      misfits: this.#misfits,
      histogram: number ? this.#sample.bars(BARS, this.#numbers) : (this.#dayBars() ?? this.#monthBars()),
      top: this.#top(),
    }
  }

  /** A bar for every day from the first to the last, days without rows too; null where there are too many. */
  #dayBars(): Bar[] | null {
    if (this.#first === null || this.#last === null || this.#days.size > MOST_DAYS) return null
    const first = Date.parse(this.#first)
    const count = (Date.parse(this.#last) - first) / DAY_MS + 1
    if (count > MOST_DAYS) return null
    return Array.from({ length: count }, (_, i) => {
      const label = new Date(first + i * DAY_MS).toISOString().slice(0, 10)
      return { label, rows: this.#days.get(label) ?? 0 }
    })
  }

  #monthBars(): Bar[] {
    return [...this.#months]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([label, rows]) => ({ label, rows }))
  }

  /** Most frequent values; of a personal column their shapes, so that nobody is named. */
  #top(): Bar[] {
    const counts = new Map<string, number>()
    for (const [value, rows] of this.#values.counts()) {
      const label = (this.#column.personal ? shapeOf(value) : value).slice(0, LONGEST)
      counts.set(label, (counts.get(label) ?? 0) + rows)
    }
    return [...counts]
      .sort(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
      .slice(0, TOP)
      .map(([label, rows]) => ({ label, rows }))
  }
}
