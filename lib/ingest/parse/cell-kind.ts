import { toLatinDigits } from './latin-digits'

/** What a cell looks like, told by its text alone. */
export type CellKind =
  | 'empty'
  | 'null'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'datetime'
  | 'url'
  | 'email'
  | 'code'
  | 'word'
  | 'words'
  | 'text'

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|ene|abr|ago|dic|janv|févr|avr|juin|juil|août)'
const DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}[- ]${MONTH}[a-z]*[-. ,]{0,2}(?:\\d{4}|\\d{2})|${MONTH}[a-z]*\\.? \\d{1,2},? \\d{4})`
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?'
const NUMBER = `\\d+(?:[.,\\u066b]\\d+)?|\\d{1,3}(?:[., '\\u00a0\\u202f\\u066c]\\d{3})+(?:[.,\\u066b]\\d+)?|[.,]\\d+`
const SIGNS = '[$€£¥₹₽₺₴₩฿¢]|\\b(?:US\\$|USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|AUD|CAD|kr|zł|Kč|Ft|R\\$)'

const is = (source: string, flags = 'i') => new RegExp(`^(?:${source})$`, flags)
const KINDS: readonly (readonly [CellKind, RegExp])[] = [
  ['integer', /^[+-]?\d+$/],
  ['decimal', is(`[+-]?(?:${NUMBER})(?:e[+-]?\\d+)?|(?:${NUMBER})-`)],
  ['date', is(DATE)],
  ['time', is(CLOCK)],
  ['datetime', is(`${DATE}[T ,]{1,2}${CLOCK} ?(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2})?`)],
  ['percent', is(`[+-]?(?:${NUMBER}) ?%`)],
  [
    'money',
    is(
      `\\(?[+-]?\\(?(?:${SIGNS}) ?[+-]?(?:${NUMBER})\\)?-?|\\(?[+-]?(?:${NUMBER}) ?(?:${SIGNS})\\)?|\\((?:${NUMBER})\\)`,
    ),
  ],
  ['null', is('n/?a|#n/a|null|none|nil|nan|\\\\n|-+|\\.+|\\?+|unknown|missing')],
  ['boolean', is('true|false|yes|no|y|n|ja|nein|oui|non|si|sí')],
  ['url', is('(?:https?|ftp)://\\S+|www\\.\\S+')],
  ['email', is('[^\\s@,;]+@[^\\s@,;]+\\.[a-z]{2,}')],
  ['code', /^(?=[^\s]*\d)(?=[^\s]*\p{L})[\p{L}\d#/._+-]+$|^#\d+$/u],
  ['word', /^[\p{L}][\p{L}\p{M}'’.&-]*$|^\.{0,2}(?:\/[\w.-]+)+\/?$/u],
  ['words', /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&()/+%#!?:_-]*$/u],
]
const TYPED: ReadonlySet<CellKind> = new Set([
  'integer',
  'decimal',
  'money',
  'percent',
  'date',
  'time',
  'datetime',
  'url',
  'email',
  'code',
])
const MOST_REMEMBERED = 20_000
const LONGEST_TYPED = 300

const remembered = new Map<string, CellKind>()

/** Blanks around the cell do not count. */
export function cellKind(cell: string): CellKind {
  const known = remembered.get(cell)
  if (known !== undefined) return known
  const kind = toKind(toLatinDigits(cell).trim())
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (cell.length <= LONGEST_TYPED) remembered.set(cell, kind)
  return kind
}

/** Kinds that tell something of a column: a number, a date, a code; not words. */
export function isTyped(kind: CellKind): boolean {
  return TYPED.has(kind)
}

function toKind(cell: string): CellKind {
  if (cell === '') return 'empty'
  if (cell.length > LONGEST_TYPED) return 'text'
  for (const [kind, pattern] of KINDS) if (pattern.test(cell)) return kind
  return 'text'
}
