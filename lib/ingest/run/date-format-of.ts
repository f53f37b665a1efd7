import type { DateFormat } from '@/lib/ingest/layouts/layout'
import type { ImportRun } from './import-run'

/** Which comes first in a date of the workspace's locale, where a file's own dates cannot tell. */
export function dateFormatOf({ locale }: Pick<ImportRun, 'locale'>): DateFormat {
  const [first] = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(0)
    .filter(({ type }) => type !== 'literal')
  return first?.type === 'year' ? 'year-first' : first?.type === 'month' ? 'month-first' : 'day-first'
}
