const formulaStart = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?[\d.,\s]*\d%?$/

/** A text that a spreadsheet would run as a formula, made text by a leading apostrophe; numbers stay as they are. */
const guarded = (text: string): string => (formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** RFC 4180 text of a header and rows, safe to open in a spreadsheet. Null is an empty cell. */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => quoted(guarded(value === null ? '' : String(value)))
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
