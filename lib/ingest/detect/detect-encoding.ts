import type { Reading } from '@/lib/ingest/layouts/reading'
import { decode } from '@/lib/ingest/parse/decode'
import type { Survey } from './define-survey'
import { guessCodePage } from './guess-code-page'
import { guessDoubleByte } from './guess-double-byte'
import { guessMixed } from './guess-mixed'

const MOST_CONTROLS = 0.01
const PADDING_FROM = 0.95
/** Zero bytes for each other one. */
const MOST_PADDING = 50

/** The encoding of the text, or null if the bytes are not text. */
export function detectEncoding({ head, utf8 }: Pick<Survey, 'head' | 'utf8'>): Reading['encoding'] | null {
  if (isUtf32(head)) return null
  const wide = detectUtf16(head)
  if (wide !== null) return wide
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  if (controls > Math.max(8, head.length * MOST_CONTROLS) && !isPadded(head, controls)) return null
  if (utf8.invalid === 0) return 'utf-8'
  const mixed = guessMixed(head, utf8)
  if (mixed !== null) return mixed
  const page = guessCodePage(head)
  return (readsAsWords(head, page) ? null : guessDoubleByte(head)) ?? page
}

/** Words of a script that has capitals, which pairs of bytes give by chance only where there are few. */
function readsAsWords(head: Buffer, page: Reading['encoding']): boolean {
  const words = decode(head, page).match(/[^\0-\u007f]+/g) ?? []
  return page !== 'windows-1252' && words.every((word) => /^\p{Lu}?(?:\p{Ll}+|\p{Lu}*)$/u.test(word))
}

/**
 * Whether the zero bytes of a file fill its cells up to their places, as mainframes and tills of fixed records do: they
 * stand in runs beside a delimiter, a quote or a line end, and there are hardly any other control characters.
 */
function isPadded(head: Buffer, controls: number): boolean {
  let zeros = 0
  let runs = 0
  let beside = 0
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at)) {
    const start = at
    while (head[at] === 0) at++
    zeros += at - start
    runs++
    if (isEdge(head[start - 1]) || isEdge(head[at])) beside++
  }
  const text = head.length - zeros
  return beside >= PADDING_FROM * runs && controls - zeros <= text * MOST_CONTROLS && text * MOST_PADDING > zeros
}

const EDGES: ReadonlySet<number> = new Set(Buffer.from(',;\t|^~"\'\r\n'))
const isEdge = (byte: number | undefined): boolean => byte === undefined || EDGES.has(byte)

function isUtf32(head: Buffer): boolean {
  const mark = head.subarray(0, 4).toString('hex')
  return mark === 'fffe0000' || mark === '0000feff'
}

/** By byte order mark, else by where the zero bytes of ASCII characters stand, else by where line ends and blanks do. */
function detectUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(head.length, 4_096) >> 1
  let evenZeros = 0
  let oddZeros = 0
  let little = 0
  let big = 0
  for (let i = 0; i < pairs; i++) {
    const even = head[2 * i] ?? 0
    const odd = head[2 * i + 1] ?? 0
    if (even === 0) evenZeros++
    if (odd === 0) oddZeros++
    if (odd === 0 && PLAIN.has(even)) little++
    if (even === 0 && PLAIN.has(odd)) big++
  }
  if (pairs < 4) return null
  if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.1) return 'utf-16le'
  if (evenZeros > pairs * 0.7 && oddZeros < pairs * 0.1) return 'utf-16be'
  // Other scripts: only signs and digits have a zero byte, all on one side.
  if (little > pairs * 0.05 && big === 0 && evenZeros === 0) return 'utf-16le'
  return big > pairs * 0.05 && little === 0 && oddZeros === 0 ? 'utf-16be' : null
}

/** Line ends, blanks, delimiters, quotes, digits. */
const PLAIN: ReadonlySet<number> = new Set(Buffer.from('\r\n\t ,;|"0123456789-.:'))
