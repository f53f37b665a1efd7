import { decodeIbm850 } from '@/lib/ingest/parse/decode-ibm-850'

const tables = new Map<string, Map<string, readonly number[]>>()

/** Text in UTF-16, or an encoding of one or two bytes a character that `TextDecoder` knows; what it lacks becomes `?`. */
export function encodeAs(encoding: string, text: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  return Buffer.from([...text].flatMap((character) => table.get(character) ?? [0x3f]))
}

function tableOf(encoding: string): Map<string, readonly number[]> {
  const decoder =
    encoding === 'ibm850'
      ? { decode: (bytes: Uint8Array) => decodeIbm850(Buffer.from(bytes)) }
      : new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    const decoded = decoder.decode(Uint8Array.from(bytes))
    if ([...decoded].length === 1 && decoded !== '\ufffd' && !table.has(decoded)) table.set(decoded, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(byte)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  return table
}
