import { readNumber } from '@/lib/ingest/clean/read-number'
import { plainName } from '@/lib/ingest/detect/recognise-header'
import type { DateFormat, Layout } from '@/lib/ingest/layouts/layout'
import type { ReadColumn, Reading } from '@/lib/ingest/layouts/reading'
import type { Difference } from './proposal'

export const dateWords: Record<DateFormat, string> = {
  'day-first': 'day/month/year',
  'month-first': 'month/day/year',
  'year-first': 'year-month-day',
  'spreadsheet-days': 'days as a spreadsheet counts them',
  'unix-seconds': 'seconds since 1970',
  'unix-milliseconds': 'milliseconds since 1970',
  'unix-microseconds': 'microseconds since 1970',
}
export const signWords = { '.': 'decimal point', ',': 'decimal comma' }

type Renamed = Difference['renamed']

/**
 * How a file differs from the layout it is read by; null if in nothing. A layout without a signature does not mind other
 * columns.
 * @param renamed columns that were recognised though their names are new
 */
export function compareWithLayout(reading: Reading, layout: Layout, renamed: Renamed): Difference | null {
  const names = reading.columns.map(({ name }) => plainName(name))
  const known = (layout.signature ?? []).map(plainName)
  const fieldOf = (name: string) =>
    layout.columns.find((column) => column.names.some((each) => plainName(each) === plainName(name)))?.field ?? null
  const isRenamed = (name: string) => renamed.some(({ from }) => plainName(from) === plainName(name))
  const expected =
    layout.signature ?? layout.columns.flatMap(({ names: [first], required }) => (required && first) || [])
  const present = new Set(names)
  const fields = new Set(reading.columns.map(({ field }) => field))
  const missing = expected.filter((name) => {
    const field = fieldOf(name)
    return !present.has(plainName(name)) && !isRenamed(name) && (field === null || !fields.has(field))
  })
  const added = reading.columns.flatMap(({ name }, place) =>
    layout.signature === null ||
    known.includes(plainName(name)) ||
    fieldOf(name) !== null ||
    renamed.some((each) => each.place === place)
      ? []
      : [{ place, name }],
  )
  const difference: Difference = {
    layout: layout.title,
    version: layout.version,
    added,
    missing: missing.map((name) => ({ name, field: fieldOf(name) })),
    renamed,
    moved: layout.signature === null ? [] : movedColumns(reading.columns, names, known),
    formats: changedFormats(reading, layout),
    onDrift: layout.onDrift,
  }
  const same = [difference.added, difference.missing, renamed, difference.moved, difference.formats]
  return same.every(({ length }) => length === 0) ? null : difference
}

/** Columns that stand elsewhere among those both know: all but the longest run in the known order. */
function movedColumns(
  columns: readonly ReadColumn[],
  names: readonly string[],
  known: readonly string[],
): Difference['moved'] {
  const shared = names.filter((name) => known.includes(name))
  const order = shared.map((name) => known.indexOf(name))
  const kept = longestRising(order)
  return shared.flatMap((name, i) => {
    if (kept.has(i)) return []
    const to = names.indexOf(name)
    return [{ name: columns[to]?.name ?? name, from: known.indexOf(name), to }]
  })
}

/** Places of a longest rising subsequence. */
function longestRising(values: readonly number[]): Set<number> {
  const lengths = values.map(() => 1)
  const before = values.map(() => -1)
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      if ((values[j] ?? 0) < (values[i] ?? 0) && (lengths[j] ?? 0) + 1 > (lengths[i] ?? 0)) {
        lengths[i] = (lengths[j] ?? 0) + 1
        before[i] = j
      }
    }
  }
  const kept = new Set<number>()
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) kept.add(at)
  return kept
}

function changedFormats(reading: Reading, layout: Layout): Difference['formats'] {
  const formats: Difference['formats'] = []
  const time = reading.columns.find(({ field }) => field === 'time' || field === 'date')
  // A built-in layout is read in whatever order of day and month its files have.
  const fixed = layout.origin === 'stored'
  if (
    fixed &&
    time !== undefined &&
    reading.dateFormatFrom === 'data' &&
    reading.dateFormat !== layout.dates.fallback
  ) {
    formats.push({ name: time.name, from: dateWords[layout.dates.fallback], to: dateWords[reading.dateFormat] })
  }
  for (const { name, field, decimalSign } of reading.columns) {
    const sign = layout.columns.find((column) => column.field === field)?.decimalSign ?? null
    if (sign !== null && sign !== decimalSign) formats.push({ name, from: signWords[sign], to: signWords[decimalSign] })
  }
  return formats
}

/** Columns of numbers keep their layout's decimal sign where the cells can be read with it as well as with the other. */
export function keepDecimalSigns(reading: Reading, layout: Layout, rows: readonly (readonly string[])[]): Reading {
  const columns = reading.columns.map((column, place) => {
    const sign = layout.columns.find(({ field }) => field === column.field)?.decimalSign ?? null
    if (sign === null || sign === column.decimalSign) return column
    const readable = (by: '.' | ',') =>
      rows.filter((cells) => readNumber((cells[place] ?? '').trim(), by) !== null).length
    return readable(sign) >= readable(column.decimalSign) ? { ...column, decimalSign: sign } : column
  })
  return { ...reading, columns }
}
