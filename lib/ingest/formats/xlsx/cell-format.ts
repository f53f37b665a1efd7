/** What a number format makes of a number: the number itself, a day or time, a span of time, or digits with zeros before. */
export type CellFormat =
  | { readonly is: 'number' }
  | { readonly is: 'time'; readonly day: boolean }
  | { readonly is: 'duration' }
  | { readonly is: 'digits'; readonly length: number }

export const GENERAL: CellFormat = { is: 'number' }
const DAY: CellFormat = { is: 'time', day: true }
const TIME: CellFormat = { is: 'time', day: false }
const DURATION: CellFormat = { is: 'duration' }

/** The formats that every workbook knows by number (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
export function builtInFormat(id: number): CellFormat {
  if (id === 46) return DURATION
  if (id === 45 || id === 47 || (id >= 18 && id <= 21)) return TIME
  const day = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return day ? DAY : GENERAL
}

/** @param code as in `yyyy\-mm\-dd;@`, `[h]:mm`, `00000` */
export function customFormat(code: string): CellFormat {
  const bare = code.replace(/"[^"]*"|\\.|[_*]./g, '')
  if (/\[(h+|m+|s+)\]/i.test(bare)) return DURATION
  const [positive = ''] = bare.replace(/\[[^\]]*\]/g, '').split(';')
  if (/general/i.test(positive)) return GENERAL
  if (/^0{2,}$/.test(positive.trim())) return { is: 'digits', length: positive.trim().length }
  const letters = positive.replace(/am\/pm|a\/p/gi, 'h')
  if (/[yd]/i.test(letters)) return DAY
  if (/[hs]/i.test(letters)) return TIME
  return /m/i.test(letters) ? DAY : GENERAL
}
