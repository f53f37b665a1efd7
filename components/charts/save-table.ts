import { type ChartTable, toCsv } from '@/lib/charts/chart-table'
import { type ExportFact, withOwnFacts } from '@/lib/charts/export-head'
import { toSheets } from '@/lib/charts/to-sheets'
import { saveBlob } from '../ui/save-blob'
import { shownHead } from './shown-head'

export type TableFile = 'csv' | 'csv-rows' | 'xlsx'

type Saved = { id: string; title: string; table: ChartTable; facts: readonly ExportFact[] }

/** Saves rows as a file: `csv` with the page's dates and filters as comments, `csv-rows` without, `xlsx` with a sheet of them. */
export async function saveTable(kind: TableFile, { id, title, table, facts: own }: Saved): Promise<void> {
  const { fileStem, facts: ofPage } = shownHead()
  const facts = withOwnFacts(ofPage, [...own, ...(table.facts ?? [])])
  const name = `${fileStem}-${id}`
  if (kind === 'xlsx') {
    const { default: writeExcelFile } = await import('write-excel-file/universal')
    saveBlob(await writeExcelFile(toSheets(title, table, facts)).toBlob(), `${name}.xlsx`)
    return
  }
  const head = kind === 'csv' && facts.length > 0 ? ([['Shows', title], ...facts] as const) : []
  saveBlob(new Blob([toCsv(table, head)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
}
