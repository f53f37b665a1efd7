import { readTime } from '@/lib/ingest/clean/read-time'
import type { DateFormat } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Question } from './proposal'

const ORDERS: readonly { readonly format: DateFormat; readonly title: string }[] = [
  { format: 'day-first', title: 'Day, month, year' },
  { format: 'month-first', title: 'Month, day, year' },
  { format: 'year-first', title: 'Year, month, day' },
]

/** Asks which comes first, day or month, where no date of the sample can tell (every day is at most 12). */
export function askAboutDates(
  reading: Pick<Reading, 'columns' | 'dateFormat' | 'dateFormatFrom'>,
  rows: readonly (readonly string[])[],
): Question[] {
  const place = reading.columns.findIndex(({ field }) => field === 'time' || field === 'date')
  if (place < 0 || reading.dateFormatFrom !== 'layout') return []
  const cells = rows.map((cells) => (cells[place] ?? '').trim())
  const days = (cell: string) =>
    ORDERS.flatMap(({ format }) => {
      const read = readTime(cell, format)
      return read === null ? [] : [`${read.year}-${read.month}-${read.day}`]
    })
  // An example that shows what the answers mean, where there is one.
  const open = cells.filter((cell) => days(cell).length > 1)
  const telling = open.find((cell) => new Set(days(cell)).size > 1) ?? open[0]
  if (telling === undefined) return []
  const options = ORDERS.flatMap(({ format, title }) => {
    const read = readTime(telling, format)
    if (read === null) return []
    const day = new Date(Date.UTC(read.year, read.month - 1, read.day))
    const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
    return [{ value: format, title, example: `${telling} → ${long}` }]
  })
  const column = reading.columns[place]?.name ?? ''
  return [
    {
      code: 'date-order',
      text: `In “${column}” no date tells whether the day or the month comes first.`,
      answers: 'dateFormat',
      options,
      proposed: reading.dateFormat,
    },
  ]
}
