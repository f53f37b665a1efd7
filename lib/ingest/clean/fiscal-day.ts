const DAY_AND_MONTH = /^(\d{1,2})(\d{2})$/

/** A year that begins on a day, as `YYYYMMDD`: what DATEV's files say of their days and months (`0103`: the first of March). */
export const isFiscalStart = (text: string): boolean => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text)

/**
 * A day and month as the one of their fiscal year: `0103` of the year from 20260101 on is `01.03.2026`. Null for other text.
 * @param start of the year, `YYYYMMDD`
 */
export function toFiscalDay(text: string, start: string): string | null {
  const [, day = '', month = ''] = DAY_AND_MONTH.exec(text.trim()) ?? []
  if (day === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  const year = Number(start.slice(0, 4)) + (`${month}${day.padStart(2, '0')}` < start.slice(4) ? 1 : 0)
  return `${day.padStart(2, '0')}.${month}.${year}`
}
