import type { Reading } from '@/lib/ingest/layouts/reading'

type Writing = {
  readonly encoding: Extract<Reading['encoding'], 'shift_jis' | 'euc-jp' | 'euc-kr' | 'gb18030' | 'big5'>
  /** Bytes beyond ASCII that are characters of their own. */
  readonly single: (byte: number) => boolean
  readonly trail: (byte: number) => boolean
  /** Whether a pair is a character in daily use. */
  readonly common: (lead: number, trail: number) => boolean
  /** Whether it is one that no other language's text has so often, and what share of all must be. */
  readonly telling: (lead: number, trail: number) => boolean
  readonly least: number
  /** Where fewer are: what share stands beside another one, as words of such characters do and letters of one byte do not. */
  readonly joined?: number
}

const within = (from: number, to: number) => (byte: number) => byte >= from && byte <= to
const isHigh = within(0xa1, 0xfe)
const never = () => false

/** What is told apart best comes first. */
const WRITINGS: readonly Writing[] = [
  {
    encoding: 'shift_jis',
    single: within(0xa1, 0xdf),
    trail: (byte) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f,
    common: (lead) => (lead >= 0x81 && lead <= 0x83) || (lead >= 0x88 && lead <= 0x97),
    telling: (lead) => lead === 0x82 || lead === 0x83,
    least: 0.1,
    joined: 0.9,
  },
  {
    encoding: 'euc-jp',
    single: never,
    trail: isHigh,
    common: (lead) => [0x8e, 0xa1, 0xa3, 0xa4, 0xa5].includes(lead) || (lead >= 0xb0 && lead <= 0xcf),
    telling: (lead) => lead === 0xa4 || lead === 0xa5,
    least: 0.15,
  },
  {
    encoding: 'euc-kr',
    single: never,
    trail: isHigh,
    common: (lead) => lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xc8),
    telling: (lead) => lead >= 0xb0 && lead <= 0xc8,
    least: 0.9,
  },
  {
    encoding: 'gb18030',
    single: never,
    trail: (byte) => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f,
    common: (lead, trail) => trail >= 0xa1 && (lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xd7)),
    telling: (lead) => lead >= 0xb0 && lead <= 0xd7,
    least: 0.5,
  },
  {
    encoding: 'big5',
    single: never,
    trail: (byte) => (byte >= 0x40 && byte <= 0x7e) || isHigh(byte),
    common: (lead) => lead === 0xa1 || (lead >= 0xa4 && lead <= 0xc6),
    telling: (_, trail) => trail >= 0xa1,
    least: 0.3,
  },
]
/** Fewer characters may be chance. */
const FEWEST = 4
const FEWEST_JOINED = 20
const COMMON_ENOUGH = 0.85

/**
 * The encoding of two bytes a character that bytes beyond UTF-8 are in; null if they are of a code page. Every pair must be
 * one, and nearly all of them characters in daily use: words of letters of one byte fail one or the other.
 */
export function guessDoubleByte(bytes: Buffer): Writing['encoding'] | null {
  for (const writing of WRITINGS) {
    if (isWrittenIn(bytes, writing)) return writing.encoding
  }
  return null
}

function isWrittenIn(bytes: Buffer, { single, trail, common, telling, least, joined }: Writing): boolean {
  let pairs = 0
  let plain = 0
  let told = 0
  let beside = 0
  let end = -1
  let isBeside = false
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80 || single(lead)) continue
    const next = bytes[++i]
    // The sample may end within a character.
    if (next === undefined) break
    if (!trail(next)) return false
    pairs++
    const follows = end === i - 1
    if (follows) beside += isBeside ? 1 : 2
    isBeside = follows
    end = i + 1
    if (common(lead, next)) plain++
    if (telling(lead, next)) told++
  }
  const isTold = told >= least * pairs || (joined !== undefined && pairs >= FEWEST_JOINED && beside >= joined * pairs)
  return pairs >= FEWEST && plain >= COMMON_ENOUGH * pairs && isTold
}
