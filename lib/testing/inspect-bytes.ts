import Papa from 'papaparse'
import { inspectText } from '@/lib/ingest/inspect/inspect-text'

/** What inspect tells of a text, and the rows of its converted file. */
export async function inspectBytes(bytes: Buffer) {
  let converted = ''
  async function* open() {
    if (bytes.length > 0) yield bytes
  }
  const inspection = await inspectText(open, (text) => {
    converted += text
  })
  const rows = Papa.parse<string[]>(converted, { delimiter: ',', newline: '\n' }).data
  return { inspection, converted, rows: converted.endsWith('\n') ? rows.slice(0, -1) : rows }
}
