import { isUtf8 } from 'node:buffer'

/** Characters of the bytes 0x80 to 0x9F in Windows-1252 as a text of that page holds them, and their bytes. */
const HIGH = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, i) => [
    character,
    [
      128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154,
      155, 156, 158, 159,
    ][i] ?? 0,
  ]),
)
const BEYOND_ASCII = /[^\0-\u007f]+/g

/** `CafÃ©` is `Café`: text that was UTF-8, read as Windows-1252 and written again. What was not stays as it is. */
export function undoTwice(text: string): string {
  return text.replace(BEYOND_ASCII, (run) => onceOnly(run) ?? run)
}

/** How many runs of characters beyond ASCII there are, and how many of them are such text. */
export function countTwice(text: string): { readonly all: number; readonly twice: number } {
  const runs = text.match(BEYOND_ASCII) ?? []
  return { all: runs.length, twice: runs.filter((run) => onceOnly(run) !== null).length }
}

function onceOnly(run: string): string | null {
  const bytes = Buffer.alloc(run.length)
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i)
    const byte = code < 0x100 ? code : HIGH.get(run.charAt(i))
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return isUtf8(bytes) ? bytes.toString('utf8') : null
}
