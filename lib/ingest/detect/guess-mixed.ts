import { isAscii, isUtf8 } from 'node:buffer'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { decode } from '@/lib/ingest/parse/decode'
import { type MixedEncoding, mixedEncodings, pageOf } from '@/lib/ingest/parse/mixed-encodings'
import { guessCodePage } from './guess-code-page'

/** UTF-8 with this many valid characters for a damaged one is still UTF-8. */
const VALID_PER_INVALID = 4
/** Lines of a code page are whole UTF-8 by chance only where they have a letter or two. */
const FEWEST_SOUND = 3
const SOUND_FROM = 0.1
const KNOWN_LETTERS = 0.8
const LF = 0x0a

/**
 * UTF-8 with lines of a code page among it, as two exports glued together have; null where the file is none.
 * @param utf8 characters beyond ASCII of the whole file that are valid UTF-8, and that are not
 */
export function guessMixed(
  head: Buffer,
  utf8: { readonly valid: number; readonly invalid: number },
): Reading['encoding'] | null {
  const { sound, rest } = linesByUtf8(head)
  const isGlued = sound.length >= FEWEST_SOUND && sound.length >= SOUND_FROM * (sound.length + rest.length)
  if (!isGlued && utf8.valid < utf8.invalid * VALID_PER_INVALID) return null
  const others = Buffer.concat(rest)
  return byLetters(Buffer.concat(sound).toString('utf8'), others) ?? byPage(others)
}

function linesByUtf8(bytes: Buffer): { sound: Buffer[]; rest: Buffer[] } {
  const sound: Buffer[] = []
  const rest: Buffer[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LF, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1)
    start += line.length
    // The last may be cut within a character.
    if (isAscii(line) || end === -1) continue
    ;(isUtf8(line) ? sound : rest).push(line)
  }
  return { sound, rest }
}

/** The page that gives the other lines the letters which the sound ones have: one shop writes one language. */
function byLetters(sound: string, rest: Buffer): Reading['encoding'] | null {
  const letters = new Set(sound.match(/[^\0-\u007f]/gu))
  const shareOf = (encoding: Reading['encoding']) => {
    const found = decode(rest, encoding).match(/[^\0-\u007f]/gu) ?? []
    return found.filter((letter) => letters.has(letter)).length / Math.max(1, found.length)
  }
  const western = shareOf('windows-1252')
  let best: { encoding: MixedEncoding; share: number } | null = null
  for (const encoding of mixedEncodings) {
    const share = shareOf(pageOf(encoding))
    if (share > (best?.share ?? 0)) best = { encoding, share }
  }
  if (western >= KNOWN_LETTERS && western >= (best?.share ?? 0)) return 'utf-8'
  return best !== null && best.share >= KNOWN_LETTERS ? best.encoding : null
}

const byPage = (rest: Buffer): Reading['encoding'] => {
  const page = guessCodePage(rest)
  return mixedEncodings.find((encoding) => pageOf(encoding) === page) ?? 'utf-8'
}
