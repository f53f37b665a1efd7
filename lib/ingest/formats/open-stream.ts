import { dropFormulas } from './formula/drop-formulas'
import { isFormulaText } from './formula/is-formula-text'
import { openJson } from './json/open-json'
import type { OpenedFile } from './opened-file'
import { isJson, refusalOf } from './recognise-start'
import { isWrapped } from './wrapped/is-wrapped'
import { unwrap } from './wrapped/unwrap'

const START = 256 * 1024

/**
 * Opens what can only be read from its start: text, or JSON.
 * @param size of the content, or null where it is not known before its end
 */
export async function openStream(
  bytes: () => AsyncIterable<Buffer>,
  size: number | null,
  name: string,
): Promise<OpenedFile> {
  const { start, whole } = await readStart(bytes())
  const refusal = refusalOf(start, whole ? start.length : (size ?? Number.POSITIVE_INFINITY))
  if (refusal !== null) return { kind: 'refused', ...refusal }
  if (isJson(start)) return openJson(bytes, start, whole, name)
  if (isWrapped(start)) {
    const table = { name, kind: 'text' as const, bytes: () => unwrap(bytes()), wrapped: bytes }
    return { kind: 'tables', format: 'wrapped-text', tables: [table], skipped: [] }
  }
  if (isFormulaText(start)) {
    const table = { name, kind: 'text' as const, bytes: () => dropFormulas(bytes()), wrapped: bytes }
    return { kind: 'tables', format: 'formula-text', tables: [table], skipped: [] }
  }
  return { kind: 'tables', format: 'text', tables: [{ name, kind: 'text', bytes }], skipped: [] }
}

/** The first bytes, and whether they are all. */
async function readStart(bytes: AsyncIterable<Buffer>): Promise<{ start: Buffer; whole: boolean }> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of bytes) {
    pieces.push(piece)
    length += piece.length
    if (length > START) return { start: Buffer.concat(pieces).subarray(0, START), whole: false }
  }
  return { start: Buffer.concat(pieces), whole: true }
}
