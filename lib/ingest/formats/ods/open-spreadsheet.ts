import type { OpenedTables } from '../opened-file'
import { refuse } from '../refuse'
import { sheetTables } from '../sheet-tables'
import { notAWorkbook, readXml } from '../xlsx/read-xml'
import type { Member } from '../zip/open-archive'
import { readOdsSheet } from './read-ods-sheet'

/** Whether an archive is an OpenDocument file of any kind. */
export const isOpenDocument = (members: readonly Member[]): boolean =>
  has(members, 'mimetype') && (has(members, 'content.xml') || has(members, 'encrypted-package'))

const has = (members: readonly Member[], name: string): boolean => members.some(({ path }) => path === name)

const KINDS: Readonly<Record<string, string>> = {
  text: 'a text document',
  presentation: 'a presentation',
  graphics: 'a drawing',
  chart: 'a chart',
  formula: 'a formula',
}

/** The sheets of an OpenDocument spreadsheet that hold a table. Throws RunProblem when none does, or it is something else. */
export async function openSpreadsheet(members: readonly Member[]): Promise<OpenedTables> {
  const kind = /opendocument\.(\w+)/.exec(await textOf(members, 'mimetype'))?.[1] ?? ''
  const other = KINDS[kind]
  if (other !== undefined) throw refuse('office', `This is ${other} (OpenDocument).`, 'Upload the export itself.')
  const content = members.find(({ path }) => path === 'content.xml')
  if (content === undefined || (await textOf(members, 'META-INF/manifest.xml')).includes('encryption-data')) {
    throw refuse(
      'password',
      'This spreadsheet is protected by a password.',
      'Open it, save it without the password, and upload that.',
    )
  }
  const names = await namesOf(content)
  if (names.length === 0) throw notAWorkbook()
  const sheets = names.map((sheet, i) => ({ ...sheet, rows: () => readOdsSheet(content.bytes(), i) }))
  return sheetTables('ods', sheets)
}

async function namesOf(content: Member): Promise<{ name: string; hidden: boolean }[]> {
  const sheets: { name: string; hidden: boolean }[] = []
  const hiding = new Set<string>()
  let style = ''
  let depth = 0
  const parts = readXml(content.bytes(), {
    open(name, attributes) {
      if (name === 'style') style = attributes['style:name'] ?? ''
      else if (name === 'table-properties' && attributes['table:display'] === 'false') hiding.add(style)
      else if (name === 'table') {
        if (depth === 0) {
          const hidden = hiding.has(attributes['table:style-name'] ?? '')
          sheets.push({ name: attributes['table:name'] ?? `Sheet ${sheets.length + 1}`, hidden })
        }
        depth++
      }
    },
    close(name) {
      if (name === 'table') depth--
    },
  })
  for await (const _ of parts);
  return sheets
}

async function textOf(members: readonly Member[], name: string): Promise<string> {
  const pieces: Buffer[] = []
  const member = members.find(({ path }) => path === name)
  if (member !== undefined) for await (const piece of member.bytes()) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
