/** How sure a proposal is, in words. */
export function confidenceWords(confidence: number): { text: string; tone: 'good' | 'neutral' | 'warning' } {
  if (confidence >= 0.9) return { text: 'sure', tone: 'good' }
  if (confidence >= 0.6) return { text: 'likely', tone: 'neutral' }
  return { text: 'a guess', tone: 'warning' }
}

const formats: Readonly<Record<string, string>> = {
  text: 'Delimited text',
  csv: 'Delimited text',
  'wrapped-text': 'Delimited text, exported twice',
  'formula-text': 'Delimited text, codes written as formulas',
  xlsx: 'Excel workbook',
  ods: 'OpenDocument spreadsheet',
  json: 'JSON',
  ndjson: 'JSON lines',
}

/** Whether a file's cells are told apart by an encoding and a delimiter. */
export const isTextFormat = (format: string): boolean => !['xlsx', 'ods', 'json', 'ndjson'].includes(format)

/** A file's format as people call it. */
export const formatTitle = (format: string): string => formats[format] ?? format.toUpperCase()

/** What a table of text may stand in, and what taking it off means. */
export const layers: Readonly<Record<string, { label: string; hint: string }>> = {
  'wrapped-text': {
    label: 'Take the outer quotes off',
    hint: 'Every row stands in quotes, as one cell, as in a table that was exported twice. Otherwise it stays that one cell.',
  },
  'formula-text': {
    label: 'Read formulas as the texts they hold',
    hint: 'Cells such as ="00501" keep a spreadsheet from changing a code. Otherwise they stay as they stand.',
  },
}

/** Whether one of several sheets or members is read. */
export const hasSheets = ({ format, sheets }: { format: string; sheets: readonly string[] }): boolean =>
  sheets.length > 1 && !(format in layers)

/** Why the words of a text may be wrong, and what to do. */
export const textDoubts = {
  assumed:
    'No encoding fits this text well, so some letters may be wrong. Look at the names below, and choose another encoding if they are not right.',
  'read-twice':
    'Letters such as “Ã©” for “é” say that this text was read in a wrong encoding before, and written again.',
} as const

export const groupTitles = {
  order: 'Order',
  product: 'Product',
  money: 'Money',
  customer: 'Customer',
  place: 'Place',
  other: 'Other',
} as const

/** A record or column number as a person counts it. */
export const columnLetter = (place: number): string =>
  (place >= 26 ? columnLetter(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))
