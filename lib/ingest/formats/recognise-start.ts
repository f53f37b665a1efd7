import { type Refusal, recogniseFormat } from '@/lib/ingest/detect/recognise-format'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Why the content cannot be opened that is neither packed nor a workbook, by its first bytes; null if it may be. */
export function refusalOf(start: Buffer, size: number): Refusal | null {
  if (start.subarray(0, OLE.length).equals(OLE)) return ofOle(start)
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
  return /^\ufeff?\s*(\{\s*["}]|\[\s*[[{\]])/.test(start.subarray(0, 4_096).toString('utf8'))
}
