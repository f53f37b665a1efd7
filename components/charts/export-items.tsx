'use client'
import { Download, FileSpreadsheet, Image } from 'lucide-react'
import type { ChartTable } from '@/lib/charts/chart-table'
import type { ExportFact } from '@/lib/charts/export-head'
import { MenuItem } from '../ui/menu'
import { toast } from '../ui/toast'
import { useRecordExport } from './record-export'
import type { TableFile } from './save-table'

export type Exported = {
  /** The card's anchor on its page; part of the file's name. */
  id: string
  title: string
  /** What the screen shows. */
  table: ChartTable
  /** A way to have all rows, of a table of which the screen shows some. */
  whole?: (() => Promise<ChartTable>) | undefined
  /** What files say of this card beside or instead of what they say of the page. */
  facts?: readonly ExportFact[] | undefined
}

const failed = (error: unknown) =>
  toast({ tone: 'bad', title: 'Could not download', description: error instanceof Error ? error.message : '' })

/** Menu items: the rows as CSV and Excel, the card as a picture. What writes them is loaded when asked for. */
export function ExportItems({ id, title, table, whole, facts = [] }: Exported) {
  const record = useRecordExport()
  const save = async (kind: TableFile) => {
    const { saveTable } = await import('./save-table')
    await saveTable(kind, { id, title, table: whole ? await whole() : table, facts }, record)
  }
  const draw = async () => {
    const { savePicture } = await import('./save-picture')
    await savePicture({ id, title, table, facts }, record)
  }
  return (
    <>
      <MenuItem onSelect={() => void save('csv').catch(failed)}>
        <Download aria-hidden />
        Download CSV
      </MenuItem>
      <MenuItem onSelect={() => void save('csv-rows').catch(failed)}>
        <Download aria-hidden />
        Download rows only (CSV)
      </MenuItem>
      <MenuItem onSelect={() => void save('xlsx').catch(failed)}>
        <FileSpreadsheet aria-hidden />
        Download Excel
      </MenuItem>
      <MenuItem onSelect={() => void draw().catch(failed)}>
        <Image aria-hidden />
        Download picture
      </MenuItem>
    </>
  )
}
