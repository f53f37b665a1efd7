import type { Reading } from '@/lib/ingest/layouts/reading'
import { toScannable } from './decode'
import { RUNAWAY_BYTES, RUNAWAY_LINES } from './record-scanner'

const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf'
const BLOCK = 524_288

/**
 * Counts the records of a file by rules written down a second time, as patterns over text, to check the scanner's
 * count by: loaded + duplicate + rejected + blank + skipped must equal it.
 * @param bytes the unpacked file
 */
export async function countRows(bytes: AsyncIterable<Uint8Array>, reading: Reading): Promise<number> {
  const count = defineRowCount(reading)
  for await (const chunk of toScannable(bytes, reading.encoding)) count.add(chunk)
  return count.total()
}

/** The same while the bytes pass: `add` every chunk (UTF-16 as UTF-8), then ask for the total once. */
export function defineRowCount(reading: Pick<Reading, 'delimiter' | 'rejectedRows' | 'columns'>) {
  const count = defineRecordCount(reading.delimiter, reading.rejectedRows ? 0 : reading.columns.length)
  let text = ''
  let first = true
  let rows = 0
  const take = (final: boolean) => {
    if (first && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(BYTE_ORDER_MARK.length)
    first = false
    const { records, end } = count(text, final)
    rows += records
    text = text.slice(end)
  }
  return {
    add(chunk: Buffer): void {
      text += chunk.toString('latin1')
      if (text.length >= BLOCK) take(false)
    },
    total(): number {
      take(true)
      return rows
    },
  }
}

function defineRecordCount(delimiter: string, width: number) {
  const cut = delimiter === '|' ? '\\|' : delimiter
  const spaces = delimiter === '\t' ? ' *' : '[ \\t]*'
  const closes = `(?=${spaces}(?:[${cut}\\r\\n]|$))`
  const quoted = new RegExp(`"[^"]*(?:""[^"]*)*"${closes}`, 'y')
  const quotedInLine = new RegExp(`"(?:[^"\\r\\n]|""|"(?!"|${closes}))*"${closes}`, 'y')
  const plain = new RegExp(`[^${cut}\\r\\n]*`, 'y')
  const lineEnd = /\r\n|\n|\r/y

  return (text: string, final: boolean): { records: number; end: number } => {
    let records = 0
    let at = 0
    while (at < text.length) {
      const end = recordEnd(text, at, final, new Set())
      if (end === null) break
      records++
      at = end
    }
    return { records, end: at }
  }

  function recordEnd(text: string, start: number, final: boolean, literal: Set<number>): number | null {
    let at = start
    let fields = 1
    let spanning = -1
    for (;;) {
      const field = fieldEnd(text, at, final, literal.has(at))
      if (field === null) return null
      if (field.spans && spanning === -1) spanning = at
      at = match(plain, text, field.end) ?? field.end
      if (text[at] === delimiter) {
        fields++
        at++
        continue
      }
      const past = match(lineEnd, text, at)
      if ((past === null || past === text.length) && !final) return null
      if (spanning !== -1 && width > 0 && fields !== width) {
        return recordEnd(text, start, final, new Set([...literal, spanning]))
      }
      return past ?? text.length
    }
  }

  function fieldEnd(text: string, start: number, final: boolean, literal: boolean) {
    if (text[start] === '"' && !literal) {
      const end = match(quoted, text, start)
      const near = end !== null && end - start - 1 <= RUNAWAY_BYTES
      if (end === null && !final && text.length - start <= RUNAWAY_BYTES) return null
      const lines = end === null ? 1 : text.slice(start, end).split(/\r\n|\n|\r/).length
      if (end !== null && (lines === 1 || (near && lines <= RUNAWAY_LINES))) return { end, spans: lines > 1 }
      const inLine = match(quotedInLine, text, start)
      if (inLine !== null) return { end: inLine, spans: false }
    }
    return { end: start, spans: false }
  }
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
