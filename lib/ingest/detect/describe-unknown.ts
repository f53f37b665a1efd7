import { shapeOf } from '@/lib/ingest/clean/reasons'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Frame, Reading } from '@/lib/ingest/layouts/reading'
import { matchHeader } from './recognise-header'

const PERSONAL =
  /name|mail|phone|mobile|address|street|city|zip|post ?code|card|iban|birth|buyer|customer|contact|note/i
const SAMPLE_ROWS = 3
const LONGEST = 80

/** A file that no layout fits: what was seen of it, and what the nearest layout would need. */
export type UnknownFile = {
  readonly outcome: 'unknown'
  readonly message: string
  /** Where its table is, without any meaning. */
  readonly frame: Frame
  readonly seen: {
    readonly encoding: Reading['encoding']
    readonly delimiter: Reading['delimiter']
    readonly header: boolean
    readonly columns: readonly string[]
    /** Rows after the header. Cells that may speak of a person show their shape only: letters as `x`, digits as `9`. */
    readonly sample: readonly (readonly string[])[]
  }
  readonly nearest: {
    readonly layout: string
    readonly title: string
    readonly missing: readonly string[]
  } | null
}

/**
 * @param rows from the start of the file
 * @param names of its columns, empty where they have none
 */
export function describeUnknown(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  frame: Frame,
  layouts: readonly Layout[],
): UnknownFile {
  const header = frame.headerRows > 0
  const columns = names.map((name, i) => (name.trim() === '' ? `column ${i + 1}` : name))
  const filled = rows.slice(frame.headerRow).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const nearest = header ? nearestLayout(names, layouts) : null
  return {
    outcome: 'unknown',
    message: messageOf(columns, header, nearest),
    frame,
    seen: {
      encoding: frame.encoding,
      delimiter: frame.delimiter,
      header,
      columns: columns.map((name) => name.slice(0, LONGEST)),
      sample: filled
        .slice(0, SAMPLE_ROWS)
        .map((cells) => cells.map((cell, i) => toShown(cell, header ? (columns[i] ?? 'name') : 'name'))),
    },
    nearest,
  }
}

function toShown(cell: string, column: string): string {
  return (PERSONAL.test(column) ? shapeOf(cell) : cell).slice(0, LONGEST)
}

function nearestLayout(header: readonly string[], layouts: readonly Layout[]): UnknownFile['nearest'] {
  let best: { layout: Layout; found: number; missing: readonly string[] } | null = null
  for (const layout of layouts) {
    if (!layout.header) continue
    const { columns, missing } = matchHeader(header, layout)
    const found = columns.filter((column) => column !== null).length
    if (found > (best?.found ?? 0)) best = { layout, found, missing }
  }
  return best === null ? null : { layout: best.layout.name, title: best.layout.title, missing: best.missing }
}

function messageOf(columns: readonly string[], header: boolean, nearest: UnknownFile['nearest']): string {
  const seen = header
    ? `The columns ${columns.join(', ').slice(0, 400)} are those of no layout known here.`
    : `The file has no header row, and its ${columns.length} columns hold what no layout known here expects.`
  if (nearest === null) return `${seen} Check that it is the export you meant to upload.`
  return `${seen} Nearest is “${nearest.title}”; missing: ${nearest.missing.join(', ')}. Add or rename these columns and upload the file again.`
}
