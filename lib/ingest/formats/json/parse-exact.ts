const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g
/** Marks a number among strings; a string of a file that begins with NUL and goes on as a number reads the same. */
const MARK = '\0'

export type ExactValue =
  | string
  | number
  | boolean
  | null
  | readonly ExactValue[]
  | { readonly [key: string]: ExactValue }

/** JSON whose numbers keep their text: one that would lose it is a string that begins with NUL. Throws SyntaxError. */
export function parseExact(json: string): ExactValue {
  return JSON.parse(
    json.replace(TOKEN, (token) =>
      token.startsWith('"') || String(Number(token)) === token ? token : `"\\u0000${token}"`,
    ),
  )
}

/** A value as the cell of a table; null for objects and arrays. */
export function scalarText(value: ExactValue): string | null {
  if (value === null) return ''
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.startsWith(MARK) ? value.slice(1) : value
  return null
}

/** JSON text of a value, its numbers as they stood. */
export function exactJson(value: ExactValue): string {
  if (typeof value === 'string') return value.startsWith(MARK) ? value.slice(1) : JSON.stringify(value)
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (isList(value)) return `[${value.map(exactJson).join(',')}]`
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${exactJson(each)}`)
    .join(',')}}`
}

export const isList = (value: ExactValue): value is readonly ExactValue[] => Array.isArray(value)

export const isRecord = (value: ExactValue): value is { readonly [key: string]: ExactValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
