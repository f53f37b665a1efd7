const SPECIAL = /[\\\n\r\t\0]/
const EACH_SPECIAL = /[\\\n\r\t\0]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\ufffd' }

/** A field of COPY's text format. NUL, which PostgreSQL cannot hold, becomes the replacement character. */
export function copyField(text: string | null): string {
  if (text === null) return '\\N'
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (sign) => escapes[sign] ?? sign) : text
}

/** An array of texts as a field of COPY's text format. */
export const copyArray = (texts: readonly string[]): string =>
  copyField(`{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`)
