import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { fields } from '@/lib/domain/field'
import { fieldTexts, REPEATABLE } from '@/lib/ingest/mapping/field-texts'
import { mixedEncodings, pageOf } from '@/lib/ingest/parse/mixed-encodings'

type Choice = { value: string; title: string; explanation: string }

const choice = (value: string, title: string, explanation: string): Choice => ({ value, title, explanation })

export const encodings: Choice[] = [
  choice('utf-8', 'UTF-8', 'What most programs write today.'),
  choice('windows-1252', 'Windows 1252', 'Western European Windows; ISO-8859-1 is read as this too.'),
  choice('windows-1250', 'Windows 1250', 'Central European Windows: Polish, Czech, Hungarian …'),
  choice('windows-1251', 'Windows 1251', 'Cyrillic Windows.'),
  choice('windows-1253', 'Windows 1253', 'Greek Windows.'),
  choice('windows-1254', 'Windows 1254', 'Turkish Windows.'),
  choice('windows-1255', 'Windows 1255', 'Hebrew Windows.'),
  choice('windows-1256', 'Windows 1256', 'Arabic Windows.'),
  choice('windows-1257', 'Windows 1257', 'Baltic Windows.'),
  choice('windows-1258', 'Windows 1258', 'Vietnamese Windows.'),
  choice('windows-874', 'Windows 874', 'Thai Windows.'),
  choice('iso-8859-2', 'ISO-8859-2', 'Central European, from Unix systems.'),
  choice('koi8-r', 'KOI8-R', 'Cyrillic, from Unix systems.'),
  choice('ibm850', 'DOS 850', 'Western European, from DOS, old tills and “CSV (MS-DOS)”.'),
  choice('ibm866', 'DOS 866', 'Cyrillic, from DOS and old tills.'),
  choice('macintosh', 'Mac Roman', 'Western European, from old Macs.'),
  choice('shift_jis', 'Shift JIS', 'Japanese Windows.'),
  choice('euc-jp', 'EUC-JP', 'Japanese, from Unix systems.'),
  choice('gb18030', 'GB 18030', 'Simplified Chinese; GBK and GB 2312 are read as this too.'),
  choice('big5', 'Big5', 'Traditional Chinese.'),
  choice('euc-kr', 'EUC-KR', 'Korean.'),
  choice(
    'utf-8-twice',
    'UTF-8, written twice',
    'Undoes “CafÃ©”: the text was read in a wrong encoding before and written again.',
  ),
  ...mixedEncodings.map((encoding) => {
    const page = pageOf(encoding).replace('windows-', 'Windows ')
    return choice(encoding, `UTF-8 and ${page}`, `UTF-8, with lines of ${page} among it.`)
  }),
  choice('utf-16le', 'UTF-16, little end first', 'What Excel calls “Unicode text”.'),
  choice('utf-16be', 'UTF-16, big end first', 'Rare.'),
]

export const delimiters: Choice[] = [
  choice(',', 'Comma', 'a,b,c'),
  choice(';', 'Semicolon', 'a;b;c'),
  choice('\t', 'Tab', 'What a copied table has between its cells.'),
  choice('|', 'Bar', 'a|b|c'),
  choice('^', 'Caret', 'a^b^c'),
  choice(':', 'Colon', 'a:b:c'),
  choice('~', 'Tilde', 'a~b~c'),
  choice(' ', 'Blank', 'a b c'),
]

export const choices: ImportReadingAnswer['choices'] = {
  rowShapes: [
    choice(
      'line-per-row',
      'One product a row',
      'Every row is one line of an order. Without a quantity it is one piece.',
    ),
    choice(
      'order-on-first-row',
      'One product a row, order on its first row only',
      'Date, customer and so on stand on the first row of an order; the rows below it leave them empty.',
    ),
    choice('basket-in-cell', 'One order a row', 'All items of the order stand in one cell.'),
    choice('profile', 'One customer a row', 'No orders: every row describes a customer.'),
  ],
  orderKeys: [
    choice('number', 'Order number', 'Rows with the same number are one order.'),
    choice('number+branch', 'Number and branch', 'Every branch counts its own orders.'),
    choice('number+branch+day', 'Number, branch and day', 'Tills that start again at 1 every day.'),
    choice('number+year', 'Number and year', 'Numbers that start again every year.'),
    choice('derived', 'Every row by itself', 'There is no number: each row is an order.'),
  ],
  merges: [
    choice('append', 'Add', 'Lines that are there already are not added again; others are added.'),
    choice(
      'replace-order',
      'Replace',
      'An order that is there already is replaced by what this file says of it: for exports that hold orders as they are now.',
    ),
  ],
  dateFormats: [
    choice('day-first', 'Day, month, year', '31.12.2024'),
    choice('month-first', 'Month, day, year', '12/31/2024'),
    choice('year-first', 'Year, month, day', '2024-12-31'),
    choice('spreadsheet-days', 'Days as a spreadsheet counts them', '45657.5'),
    choice('unix-seconds', 'Seconds since 1970', '1735603200'),
    choice('unix-milliseconds', 'Milliseconds since 1970', '1735603200000'),
    choice('unix-microseconds', 'Microseconds since 1970', '1735603200000000'),
  ],
  lineKinds: [
    choice('sale', 'Sold', 'Or given back, where quantity or amount are below zero.'),
    choice('return', 'Given back', 'Refunds, credit notes: taken off, with or without a minus.'),
    choice('adjustment', 'No sale', 'Fees, payouts, payments: in no figure of sales.'),
    choice('cancellation', 'Cancelled', 'Takes back a whole order.'),
    choice('free', 'Free', 'Given away.'),
    choice('uncounted', 'Does not count', 'In no figure.'),
  ],
  belowZero: [
    choice('given-back', 'Given back', 'A minus before quantity or amount says that it was given back.'),
    choice('sold', 'Sold', 'What was sold has a minus, what was given back has none: lists of accounts and of stock.'),
  ],
  decimalSigns: [choice(',', 'Comma', '1.234,50'), choice('.', 'Point', '1,234.50')],
}

export const fieldChoices: ImportReadingAnswer['fields'] = fields.map((field) => ({
  field,
  ...fieldTexts[field],
  repeatable: REPEATABLE.has(field),
}))
