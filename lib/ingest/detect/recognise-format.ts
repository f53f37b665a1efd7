/** Why a file cannot be read as a table of rows, and what to do. */
export type Refusal = { readonly reason: string; readonly message: string }

const asCsv = (what: string) => `This is ${what}. Save it as CSV and upload that.`
const asWorkbook = (what: string) =>
  `This is ${what}. Open it in a spreadsheet program, save it as XLSX or CSV, and upload that.`
const unpack = (what: string) =>
  `This is ${what}. Unpack it and upload the CSV file inside (plain, or packed with gzip).`

const anExport = (what: string) => `This is ${what}. Export the orders as CSV and upload that.`

const MAGIC: readonly (readonly [reason: string, start: string, message: string])[] = [
  ['pdf', '25504446', asCsv('a PDF document. Export the table where it came from')],
  ['xls', 'd0cf11e0a1b11ae1', asCsv('an old Excel workbook (XLS)')],
  ['gzip', '1f8b08', unpack('a file packed twice with gzip')],
  ['bzip2', '425a68', unpack('a bzip2 archive')],
  ['xz', 'fd377a585a00', unpack('an xz archive')],
  ['zstd', '28b52ffd', unpack('a zstd archive')],
  ['7z', '377abcaf271c', unpack('a 7z archive')],
  ['rar', '526172211a07', unpack('a RAR archive')],
  ['image', '89504e470d0a1a0a', anExport('an image')],
  ['image', 'ffd8ff', anExport('an image')],
  ['image', '474946383', anExport('an image')],
  ['image', '49492a00', anExport('an image')],
  ['image', '52494646', anExport('an image or a recording')],
  ['parquet', '50415231', asCsv('a Parquet file')],
  ['sqlite', '53514c69746520666f726d6174', asCsv('an SQLite database. Export the table with the orders')],
]

/** Formats other than delimited text, by their first bytes; null if it may be delimited text. */
export function recogniseFormat(head: Buffer, bytes: number): Refusal | null {
  if (bytes === 0) return { reason: 'empty', message: 'The file is empty. Export it again and upload it.' }
  const start = head.subarray(0, 16).toString('hex')
  for (const [reason, magic, message] of MAGIC) if (start.startsWith(magic)) return { reason, message }
  if (isMainframeText(head)) return { reason: 'ebcdic', message: MAINFRAME }
  return start.startsWith('504b0304') ? ofZip(head) : ofText(head)
}

const MAINFRAME =
  'This text comes from a mainframe, in an encoding (EBCDIC) that is not read here. Have it converted to UTF-8 and upload that.'
const LOOKED_AT = 65_536

/** Digits and letters are bytes of the upper half, and lines end with bytes that no other text has. */
function isMainframeText(head: Buffer): boolean {
  const bytes = head.subarray(0, LOOKED_AT)
  if (bytes.includes(0x0a) || !(bytes.includes(0x15) || bytes.includes(0x25))) return false
  let digits = 0
  let upper = 0
  for (const byte of bytes) {
    if (byte >= 0xf0 && byte <= 0xf9) digits++
    if (byte >= 0x80) upper++
  }
  return digits > 0.1 * bytes.length && upper > 0.5 * bytes.length
}

function ofZip(head: Buffer): Refusal {
  if (head.includes('xl/') || head.includes('[Content_Types].xml')) {
    return { reason: 'xlsx', message: asCsv('an XLSX workbook') }
  }
  if (head.includes('opendocument.spreadsheet')) return { reason: 'ods', message: asCsv('an OpenDocument spreadsheet') }
  return { reason: 'zip', message: unpack('a ZIP archive') }
}

function ofText(head: Buffer): Refusal | null {
  const text = head.subarray(0, 4_096).toString('utf8').replace('\ufeff', '').trimStart().toLowerCase()
  if (/^(\{\s*"|\[\s*[[{])/.test(text)) return { reason: 'json', message: asCsv('a JSON file') }
  if (/^(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|meta|style|table)/.test(text)) {
    return { reason: 'html', message: asWorkbook('a web page, even if its name ends with .xls') }
  }
  if (text.includes('office:spreadsheet') || text.includes('opendocument'))
    return { reason: 'xml', message: asWorkbook('a spreadsheet saved as XML, even if its name ends with .xls') }
  if (text.startsWith('<?xml')) return { reason: 'xml', message: asCsv('an XML file') }
  if (
    /^(?:(?:--|#)[^\n]*\n|\/\*.*?\*\/;?|set [^\n]*;|use [^\n]*;|\s)*(?:insert into|create table|drop table|copy \S+ \()/s.test(
      text,
    )
  )
    return { reason: 'sql', message: asCsv('a dump of a database (SQL). Export the table with the orders') }
  if (text.startsWith('{\\rtf')) return { reason: 'rtf', message: asCsv('a text document (RTF)') }
  return null
}
