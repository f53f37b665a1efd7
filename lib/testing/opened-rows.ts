import { openTables } from '@/lib/ingest/formats/open-tables'
import type { OpenedTables } from '@/lib/ingest/formats/opened-file'

type Opened = OpenedTables['tables'][number]

/** Opens bytes and expects tables. */
export async function openedTables(bytes: Buffer, fileName = 'file'): Promise<OpenedTables> {
  const opened = await openTables({ bytes }, fileName)
  if (opened.kind === 'refused') throw new Error(`refused: ${opened.reason}, ${opened.message}`)
  return opened
}

/** Everything that one table holds: its text, or its rows. */
export async function contentOf(table: Opened | undefined): Promise<string | (readonly string[])[]> {
  if (table === undefined) throw new Error('there is no such table')
  if (table.kind === 'text') {
    const pieces: Buffer[] = []
    for await (const piece of table.bytes()) pieces.push(piece)
    return Buffer.concat(pieces).toString('utf8')
  }
  const rows: (readonly string[])[] = []
  for await (const row of table.rows()) rows.push(row)
  return rows
}

/** The rows or the text of the first table. */
export const firstContent = async (bytes: Buffer) => contentOf((await openedTables(bytes)).tables[0])
