import { type ChartTable, namesPeople } from '@/lib/charts/chart-table'
import type { RecordExport, RecordedExport } from './record-export'
import { shownHead } from './shown-head'

type Shown = { title: string; table: ChartTable }

/** Has a file written down that names people, in its rows or as what its page is of. Throws where that fails. */
export async function recordPeople(record: RecordExport, file: RecordedExport['file'], { title, table }: Shown) {
  if (!namesPeople(table) && !shownHead().ofPerson) return
  await record({ card: title, file, rows: table.rows.length }).catch((error: unknown) => {
    const why = error instanceof Error ? ` ${error.message}` : ''
    throw new Error(`The file names people, and that could not be written down.${why}`)
  })
}
