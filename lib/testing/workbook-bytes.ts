import { zipBytes } from './zip-bytes'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook of one sheet whose XML is given: for what no program writes, or only some. */
export function workbookBytes({
  sheet,
  strings = '',
  styles = [],
  prefix = '',
  without,
}: {
  /** Rows, without the elements around them. */
  readonly sheet: string
  /** Shared strings, without the element around them. */
  readonly strings?: string
  /** Number formats; cell style n has the nth. */
  readonly styles?: readonly string[]
  /** Before the names of the elements that the sheet itself does not write. */
  readonly prefix?: string
  readonly without?: string
}): Buffer {
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const p = prefix
  const spaces = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<${p}workbook ${spaces} xmlns:r="${OFFICE}"><${p}sheets><${p}sheet name="S" sheetId="1" r:id="rId1"/></${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}${relation(3, 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><${p}worksheet ${spaces}><${p}sheetData>${sheet}</${p}sheetData></${p}worksheet>`,
    'xl/sharedStrings.xml': `<${p}sst ${spaces}>${strings}</${p}sst>`,
    'xl/styles.xml':
      `<${p}styleSheet ${spaces}><${p}numFmts>` +
      styles
        .map((code, i) => `<${p}numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
        .join('') +
      `</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs>` +
      styles.map((_, i) => `<${p}xf numFmtId="${164 + i}"/>`).join('') +
      `</${p}cellXfs></${p}styleSheet>`,
  }
  return zipBytes(Object.entries(parts).flatMap(([path, content]) => (path === without ? [] : [{ path, content }])))
}
