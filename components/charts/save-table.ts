import { type ChartTable, toCsv } from '@/lib/charts/chart-table'
import { type ExportFact, withOwnFacts } from '@/lib/charts/export-head'
import { toSheets } from '@/lib/charts/to-sheets'
import { saveBlob } from '../ui/save-blob'
import type { RecordExport } from './record-export'
import { recordPeople } from './record-people'
import { shownHead } from './shown-head'

export type TableFile = 'csv' | 'csv-rows' | 'xlsx'

type Saved = { id: string; title: string; table: ChartTable; facts: readonly ExportFact[] }

/**
 * Saves rows as a file: `csv` with the page's dates and filters as comments, `csv-rows` without, `xlsx` with a sheet of
 * them. Throws, and saves nothing, where people are in it and that cannot be written down.
 */
export async function saveTable(kind: TableFile, { id, title, table, facts: own }: Saved, record: RecordExport) {
  const { fileStem, facts: ofPage } = shownHead()
  const facts = withOwnFacts(ofPage, [...own, ...(table.facts ?? [])])
  const name = `${fileStem}-${id}`
  if (kind === 'xlsx') {
    const { default: writeExcelFile } = await import('write-excel-file/universal')
    const workbook = await writeExcelFile(toSheets(title, table, facts)).toBlob()
    await recordPeople(record, 'xlsx', { title, table })
    saveBlob(workbook, `${name}.xlsx`)
    return
  }
  await recordPeople(record, 'csv', { title, table })
  const head = kind === 'csv' && facts.length > 0 ? ([['Shows', title], ...facts] as const) : []
  saveBlob(new Blob([toCsv(table, head)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
}
