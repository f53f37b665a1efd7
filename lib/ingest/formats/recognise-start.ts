import { type Refusal, recogniseFormat } from '@/lib/ingest/detect/recognise-format'
import { startText } from './json/decode-json'

const TAR_AT = 257
const TAR = 'This is a TAR archive. Unpack it and upload the files inside, or pack them as ZIP.'
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const OLE_HEADER = 512
const OLE_ENTRY = 128

/** Why the content cannot be opened that is neither packed nor a workbook, by its first bytes; null if it may be. */
export function refusalOf(start: Buffer, size: number): Refusal | null {
  if (start.subarray(0, OLE.length).equals(OLE)) return ofOle(start)
  if (isBareXls(start)) return { reason: 'xls', message: XLS }
  if (start.toString('latin1', TAR_AT, TAR_AT + 5) === 'ustar') return { reason: 'tar', message: TAR }
  const refusal = recogniseFormat(start, size)
  return refusal?.reason === 'json' ? null : refusal
}

const XLS = 'This is an old Excel workbook (XLS). Open it, save it as XLSX or CSV, and upload that.'
const LOCKED = 'This workbook is protected by a password. Open it, save it without the password, and upload that.'
const DOCUMENT = 'Save the table in it as XLSX or CSV, and upload that.'

/** Parts by which the container of old office files tells what it holds. */
const PARTS: readonly (readonly [part: string, reason: string, message: string])[] = [
  ['EncryptedPackage', 'password', LOCKED],
  ['Workbook', 'xls', XLS],
  ['Book', 'xls', XLS],
  ['WordDocument', 'office', `This is a Word document (DOC). ${DOCUMENT}`],
  ['PowerPoint Document', 'office', `This is a PowerPoint presentation (PPT). ${DOCUMENT}`],
  ['__properties_version1.0', 'office', 'This is an Outlook message (MSG). Save its attachment, and upload that.'],
]

/** Old office files, and new workbooks that are locked: these hide in the container of the old ones. */
function ofOle(start: Buffer): Refusal {
  const names = oleNames(start)
  for (const [part, reason, message] of PARTS) {
    if (names?.includes(part) ?? start.includes(Buffer.from(part, 'utf16le'))) return { reason, message }
  }
  const message = `This is an old office file, most likely an Excel workbook (XLS). Open it, save it as XLSX or CSV, and upload that.`
  return { reason: 'xls', message }
}

/** What the first part of the container's directory lists; null where it stands further on in the file. */
function oleNames(start: Buffer): string[] | null {
  if (start.length < OLE_HEADER) return null
  const sector = 2 ** Math.min(start.readUInt16LE(30), 16)
  const at = (start.readUInt32LE(48) + 1) * sector
  if (at + sector > start.length) return null
  return Array.from({ length: sector / OLE_ENTRY }, (_, i) => {
    const entry = start.subarray(at + i * OLE_ENTRY, at + (i + 1) * OLE_ENTRY)
    return entry.toString('utf16le', 0, Math.max(0, entry.readUInt16LE(64) - 2))
  })
}

/** A sheet of the earliest Excel, which had no container: it begins with a record that says so. */
const isBareXls = (start: Buffer): boolean =>
  start.length > 8 &&
  start[0] === 0x09 &&
  [0, 2, 4, 8].includes(start[1] ?? -1) &&
  start[3] === 0 &&
  start[2] !== 0 &&
  (start[2] ?? 9) <= 8

/** Whether text is JSON with records in it. */
export function isJson(start: Buffer): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{\]])/.test(startText(start.subarray(0, 4_096)))
}
