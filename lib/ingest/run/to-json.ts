/** An escaped backslash, or the escape of half a character or NUL: neither of the latter is taken by the database. */
const ESCAPES = /\\\\|\\ud[89a-f][0-9a-f]{2}|\\u0000/g

const REPLACED: Readonly<Record<string, string>> = { '\\\\': '\\\\', '\\u0000': '' }

/** JSON text that the database takes: halves of characters, as cutting a text leaves them, are replaced, NUL dropped. */
export function toJson(value: unknown): string | undefined {
  const text: string | undefined = JSON.stringify(value)
  return text?.replace(ESCAPES, (found) => REPLACED[found] ?? '\uFFFD')
}
