import type { CellFormat } from './cell-format'

const DAY_MS = 86_400_000
const DAY_SECONDS = 86_400
/** 1900-02-29, a day that spreadsheets believe in. */
const PHANTOM = 60
const LAST_DAY = 2_958_465
const TO_1904 = 1_462
const two = (value: number) => String(value).padStart(2, '0')

/** The text of a number cell: what it means by its format, exactly as many digits as a spreadsheet keeps. */
export function cellText(raw: string, format: CellFormat, from1904: boolean): string {
  const value = Number(raw)
  if (!Number.isFinite(value) || raw.trim() === '') return raw
  switch (format.is) {
    case 'number':
      return numberText(raw)
    case 'digits':
      return Number.isInteger(value) && value >= 0 ? numberText(raw).padStart(format.length, '0') : numberText(raw)
    case 'duration':
      return value >= 0 ? clock(Math.round(value * DAY_SECONDS)) : numberText(raw)
    case 'time':
      return timeText(value, format.day, from1904) ?? numberText(raw)
  }
}

/**
 * A number with the 15 significant digits that spreadsheets keep: 0.30000000000000004 is 0.3. A whole number with more
 * digits has lost its last ones; it is given in the exponent form that says so.
 */
export function numberText(raw: string): string {
  if (raw.length < 16 && /^-?(?:0|[1-9]\d*)$/.test(raw)) return raw
  const value = Number(raw)
  if (!Number.isFinite(value)) return raw
  const kept = Number(value.toPrecision(15))
  if (Math.abs(kept) >= 1e15) return kept.toExponential().replace('e', 'E')
  const text = String(kept)
  if (!text.includes('e')) return text
  const [digits = '', exponent = ''] = text.split('e-')
  const sign = digits.startsWith('-') ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`
}

function timeText(serial: number, hasDay: boolean, from1904: boolean): string | null {
  if (serial < 0) return null
  let day = Math.floor(serial)
  let second = Math.round((serial - day) * DAY_SECONDS)
  if (second === DAY_SECONDS) {
    day++
    second = 0
  }
  if (day === 0 && (!hasDay || !from1904)) return clock(second)
  if (from1904) day += TO_1904
  if (day > LAST_DAY) return null
  return second === 0 && hasDay ? dayText(day) : `${dayText(day)} ${clock(second)}`
}

function dayText(day: number): string {
  if (day === PHANTOM) return '1900-02-29'
  const sinceEpoch = day - 25_569 + (day < PHANTOM ? 1 : 0)
  return new Date(sinceEpoch * DAY_MS).toISOString().slice(0, 10)
}

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
