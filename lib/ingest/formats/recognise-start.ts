import { type Refusal, recogniseFormat } from '@/lib/ingest/detect/recognise-format'
import { startText } from './json/decode-json'

const TAR_AT = 257
const TAR = 'This is a TAR archive. Unpack it and upload the files inside, or pack them as ZIP.'
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Why the content cannot be opened that is neither packed nor a workbook, by its first bytes; null if it may be. */
export function refusalOf(start: Buffer, size: number): Refusal | null {
  if (start.subarray(0, OLE.length).equals(OLE)) return ofOle(start)
  if (start.toString('latin1', TAR_AT, TAR_AT + 5) === 'ustar') return { reason: 'tar', message: TAR }
  const refusal = recogniseFormat(start, size)
  return refusal?.reason === 'json' ? null : refusal
}

/** Old Excel workbooks, and new ones that are locked: these hide in the container of the old ones. */
function ofOle(start: Buffer): Refusal {
  const locked = start.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  if (!locked) {
    return {
      reason: 'xls',
      message: 'This is an old Excel workbook (XLS). Open it, save it as XLSX or CSV, and upload that.',
    }
  }
  return {
    reason: 'password',
    message: 'This workbook is protected by a password. Open it, save it without the password, and upload that.',
  }
}

/** Whether text is JSON with records in it. */
export function isJson(start: Buffer): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{\]])/.test(startText(start.subarray(0, 4_096)))
}
