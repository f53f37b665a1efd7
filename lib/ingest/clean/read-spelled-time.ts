import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { monthOf } from './month-names'
import { readZone } from './read-zone'
import { toHour, toWrittenTime, type WrittenTime } from './written-time'

const LONGEST = 64
const SHORTEST = 6
/** Eight digits, three numbers with signs between, or the beginning of a month: what every such time has. */
const PLAUSIBLE =
  /^\d{8}(?:$|[ t]?\d)|\d ?[/.\- ] ?\d{1,2} ?[/.\- ] ?\d|年|(?:^|[^\p{L}])(?:jan|jän|jae|ene|gen|sty|f[eé][bv]|lut|m[aä]r|mae|mr[zt]|apr|avr|abr|kwi|ma[yigja]|mei|ju[nli]|giu|cze|lug|lip|aug|ao[uû]|ago|sie|sep|set|wrz|o[ck]t|ott|out|pa[zź]|nov|lis|d[eé][cz]|dic|des|gru)/iu
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|gio|ma|wo|vr|za|zo|seg|ter|qua|qui|sex|tis|ons|tor|fre|lor|lør|søn|tir|pon|wto|sro|czw|pia|nie)\p{L}*(?:-feira)?[.,]* +(?:den +)?(?=\d|\p{L})/u
const CLOCK = '(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([ap])\\.? ?m\\.?)?'
const CLOCK_LAST = new RegExp(`^(.+?)(?:[ ,]+(?:at|um|a|om|alle|alle ore|a las|as|klo|kl\\.?) +|[ ,]+|t)${CLOCK}$`)
const HOUR_LAST = /^(.+?)[ ,]+(\d{1,2})()() ?([ap])\.? ?m\.?$/
const CLOCK_FIRST = new RegExp(`^${CLOCK}[ ,]+(.+)$`)
const ZONE_LAST =
  /^(.*\d(?: ?[ap]\.? ?m\.?)?) ?([a-z]{1,4}(?: ?[+-]\d{1,2}(?::?\d{2})?)?)$|^(.*\d:\d.*?) ?([+-]\d{1,2}(?::?\d{2})?)$/
const NUMERIC = /^(\d{1,4}) ?([/.\- ]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?)?$/
const COMPACT_DAY = /^((?:19[7-9]|20\d)\d)(\d{2})(\d{2})$/
const IDEOGRAPHIC = /^(\d{4})年(\d{1,2})月(\d{1,2})日\p{L}*$/u
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th|er|o|\.)?(?:[ /.-]|de )*([a-z]+)(?:[ /.,-]|de[l]? |')*(\d{4}|\d{2})$/
const NAMED_DAY = /^([a-z]+)[ /.-]*(\d{1,2})(?:st|nd|rd|th|\.)?(?:,| |-|\/)+'?(\d{4}|\d{2})$/
const YEAR_NAMED = /^(\d{4})[ /.-]*([a-z]+)[ /.-]*(\d{1,2})$/

/** Times written in words, without signs, with the clock first, with a zone's name: all that is not plainly `1/2/2003 4:05`. */
export function readSpelledTime(given: string, format: DateFormat): WrittenTime | null {
  if (given.length > LONGEST || given.length < SHORTEST || !/\d/.test(given) || !PLAUSIBLE.test(given)) return null
  const text = plainText(given)
  // The weekday comes off second: `mar` is a Tuesday, and March.
  return readPlain(text, format) ?? (WEEKDAY.test(text) ? readPlain(text.replace(WEEKDAY, ''), format) : null)
}

function readPlain(text: string, format: DateFormat): WrittenTime | null {
  const compact = readCompact(text, format)
  if (compact !== undefined) return compact
  const date = toDate(text, format, 0, 0, 0, null)
  if (date !== null) return date
  const zoned = ZONE_LAST.exec(text)
  const zone = zoned?.[2] ?? zoned?.[4]
  const offset = zone === undefined ? null : readZone(zone)
  if (offset !== null) {
    const rest = (zoned?.[1] ?? zoned?.[3] ?? '').trim()
    const read = readCompact(rest, format) ?? withClock(rest, format, offset) ?? toDate(rest, format, 0, 0, 0, offset)
    if (read !== null) return { ...read, offset }
  }
  return withClock(text, format, null)
}

/** Lower case without accents, kinds of blanks, without a remark in brackets and a midnight before the clock. */
function plainText(given: string): string {
  return given
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ \([^)]*\)$/, '')
    .replace(/(:\d{2}) ?(?:uhr|hs|hrs|horas|heures)\.?$/, '$1')
    .replace(/[\s\u2009]+/g, ' ')
    .trim()
    .replace(/[ t]0?0:00(?::00)?(?= \d)/, '')
}

function withClock(text: string, format: DateFormat, offset: number | null): WrittenTime | null {
  const first = CLOCK_FIRST.exec(text)
  if (first !== null) {
    const [, hours, minutes, seconds, half, date = ''] = first
    const read = atClock(date, format, hours, minutes, seconds, half, offset)
    if (read !== null) return read
  }
  const last = CLOCK_LAST.exec(text) ?? HOUR_LAST.exec(text)
  if (last === null) return null
  const [, date = '', hours, minutes, seconds, half] = last
  return atClock(date, format, hours, minutes, seconds, half, offset)
}

function atClock(
  date: string,
  format: DateFormat,
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
  offset: number | null,
): WrittenTime | null {
  const hour = toHour(Number(hours), half)
  return hour === null ? null : toDate(date, format, hour, Number(minutes ?? 0), Number(seconds ?? 0), offset)
}

/** Undefined where the text is not digits only. Without signs only the year can come first. */
function readCompact(text: string, format: DateFormat): WrittenTime | null | undefined {
  const match = COMPACT.exec(text)
  if (match === null) return undefined
  const [, year = '', month, day = '', hour = 0, minute = 0, second = 0] = match
  if (format !== 'year-first' || year < '1970' || year > '2099') return null
  return toWrittenTime(year, Number(month), day, Number(hour), Number(minute), Number(second), null)
}

function toDate(
  text: string,
  format: DateFormat,
  hour: number,
  minute: number,
  second: number,
  offset: number | null,
): WrittenTime | null {
  const at = (year = '', month: number | undefined = 0, day = '') =>
    toWrittenTime(year, month, day, hour, minute, second, offset)
  const numeric = NUMERIC.exec(text)
  if (numeric !== null) {
    const [, first = '', , middle = '', last = ''] = numeric
    if (format === 'year-first') return first.length === 4 ? at(first, Number(middle), last) : null
    if (first.length > 2) return null
    return format === 'day-first' ? at(last, Number(middle), first) : at(last, Number(first), middle)
  }
  const compact = COMPACT_DAY.exec(text)
  if (compact !== null) return format === 'year-first' ? at(compact[1], Number(compact[2]), compact[3]) : null
  const ideographic = IDEOGRAPHIC.exec(text)
  if (ideographic !== null) return at(ideographic[1], Number(ideographic[2]), ideographic[3])
  const dayFirst = DAY_NAMED.exec(text)
  if (dayFirst !== null) return at(dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = NAMED_DAY.exec(text)
  if (monthFirst !== null) return at(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2])
  const yearFirst = YEAR_NAMED.exec(text)
  return yearFirst === null ? null : at(yearFirst[1], monthOf(yearFirst[2] ?? ''), yearFirst[3])
}
