'use client'
import { Download, FileSpreadsheet, Image } from 'lucide-react'
import type { ChartTable } from '@/lib/charts/chart-table'
import { MenuItem } from '../ui/menu'
import { toast } from '../ui/toast'
import type { TableFile } from './save-table'

export type Exported = {
  /** The card's anchor on its page; part of the file's name. */
  id: string
  title: string
  /** Or a way to have it: of a table that is only shown in part. */
  table: ChartTable | (() => Promise<ChartTable>)
  /** Whether the card with this anchor can be drawn. */
  picture?: boolean
}

const failed = (error: unknown) =>
  toast({ tone: 'bad', title: 'Could not download', description: error instanceof Error ? error.message : '' })

/** Menu items: the rows as CSV and Excel, the card as a picture. What writes them is loaded when asked for. */
export function ExportItems({ id, title, table, picture = true }: Exported) {
  const save = async (kind: TableFile) => {
    const { saveTable } = await import('./save-table')
    await saveTable(kind, { id, title, table: typeof table === 'function' ? await table() : table })
  }
  const draw = async () => (await import('./save-picture')).savePicture(id)
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
      {picture && (
        <MenuItem onSelect={() => void draw().catch(failed)}>
          <Image aria-hidden />
          Download picture
        </MenuItem>
      )}
    </>
  )
}
