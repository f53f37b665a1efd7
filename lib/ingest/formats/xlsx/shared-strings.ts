import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { decodeEscapes } from './decode-escapes'
import { notAWorkbook, readXml } from './read-xml'

const CHUNK = 1024 * 1024
const MOST_CHUNKS = 256
const MOST_DECODED = 20_000

/** The texts that cells refer to by number. */
export type SharedStrings = { readonly at: (index: number) => string | undefined }

export const NO_STRINGS: SharedStrings = { at: () => undefined }

/** Reads them into memory outside of the heap: a workbook may have millions. Throws RunProblem for more than that. */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>): Promise<SharedStrings> {
  const store = defineStore()
  let text = ''
  let inText = 0
  let inPhonetic = 0
  const parts = readXml(bytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') inPhonetic++
      else if (name === 't') inText++
    },
    close(name) {
      if (name === 'si') store.add(decodeEscapes(text))
      else if (name === 'rPh') inPhonetic--
      else if (name === 't') inText--
    },
    text(piece) {
      if (inText > 0 && inPhonetic === 0) text += piece
    },
  })
  for await (const _ of parts) if (text.length > CHUNK) throw notAWorkbook()
  return store
}

function defineStore(): SharedStrings & { add: (text: string) => void } {
  const chunks: Buffer[] = []
  let used = CHUNK
  let starts = new Uint32Array(1024)
  let count = 0
  const decoded = new Map<number, string>()

  return {
    add(text) {
      const length = Buffer.byteLength(text)
      if (length > CHUNK) throw notAWorkbook()
      if (used + length > CHUNK) {
        if (chunks.length === MOST_CHUNKS) throw tooMany()
        chunks.push(Buffer.allocUnsafe(CHUNK))
        used = 0
      }
      if (2 * count + 2 > starts.length) {
        const grown = new Uint32Array(starts.length * 2)
        grown.set(starts)
        starts = grown
      }
      starts[2 * count] = (chunks.length - 1) * CHUNK + used
      starts[2 * count + 1] = length
      count++
      used += chunks.at(-1)?.write(text, used) ?? 0
    },
    at(index) {
      const known = decoded.get(index)
      if (known !== undefined) return known
      if (!(index >= 0 && index < count)) return undefined
      const start = starts[2 * index] ?? 0
      const from = start % CHUNK
      const text = chunks[Math.floor(start / CHUNK)]?.toString('utf8', from, from + (starts[2 * index + 1] ?? 0))
      if (decoded.size >= MOST_DECODED) decoded.clear()
      if (text !== undefined) decoded.set(index, text)
      return text
    },
  }
}

const tooMany = (): RunProblem =>
  new RunProblem({
    code: 'xlsx-too-large',
    title: 'This workbook holds more text than can be read at once.',
    detail: 'Save the sheet as CSV and upload that.',
  })
