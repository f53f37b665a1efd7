/** What a layout or a person may say of how a file is read; stored in layouts and readings, and offered by screens. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'koi8-r',
  'ibm850',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'utf-8-twice',
  'utf-8+windows-1250',
  'utf-8+windows-1251',
  'utf-8+windows-1253',
  'utf-8+windows-1254',
  'utf-8+windows-1255',
  'utf-8+windows-1256',
  'utf-8+windows-1257',
  'utf-8+windows-874',
] as const

/** Which part of a date comes first; or what a number of days or seconds counts. */
export const dateFormats = [
  'month-first',
  'day-first',
  'year-first',
  'spreadsheet-days',
  'unix-seconds',
  'unix-milliseconds',
  'unix-microseconds',
] as const

/**
 * What a row is: an order line; one too, but what it says of the order stands on the order's first row only; a whole
 * order with its items in one cell; or a customer with attributes.
 */
export const rowShapes = ['line-per-row', 'order-on-first-row', 'basket-in-cell', 'profile'] as const

/** What tells orders apart. */
export const orderKeys = ['number', 'number+branch', 'number+branch+day', 'number+year', 'derived'] as const

/** What a file says of an order that is there already: more lines, or what it is now. */
export const merges = ['append', 'replace-order'] as const

/** What was done with the pieces of a row below zero. */
export const belowZero = ['given-back', 'sold'] as const
