import type { Member } from '../zip/open-archive'
import { notAWorkbook, readXml } from './read-xml'

export type Sheet = { readonly name: string; readonly hidden: boolean; readonly part: Member }

/** The parts of a workbook that its cells need. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly strings: Member | undefined
  readonly styles: Member | undefined
  /** Days are counted from 1904. */
  readonly from1904: boolean
}

type Listed = { readonly name: string; readonly hidden: boolean; readonly relation: string }
type Relation = { readonly kind: string; readonly target: string }

/** Follows the relations from a package's root to its sheets. Throws RunProblem when there are none. */
export async function readWorkbook(members: readonly Member[]): Promise<Workbook> {
  const parts = new Map(members.map((member) => [member.path.toLowerCase(), member]))
  const part = (path: string) => parts.get(path.toLowerCase())
  const root = await readRelations(part('_rels/.rels'), '')
  const target = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbook = part(target)
  if (workbook === undefined) throw notAWorkbook()
  const folder = target.slice(0, target.lastIndexOf('/') + 1)
  const relations = await readRelations(part(`${folder}_rels/${target.slice(folder.length)}.rels`), folder)
  const { listed, from1904 } = await readSheetList(workbook)
  const sheets = listed.flatMap(({ name, hidden, relation }) => {
    const found = relations.get(relation)
    const sheet = found?.kind === 'worksheet' ? part(found.target) : undefined
    return sheet === undefined ? [] : [{ name, hidden, part: sheet }]
  })
  const only = (kind: string) => {
    const found = [...relations.values()].find((relation) => relation.kind === kind)
    return found === undefined ? undefined : part(found.target)
  }
  return { sheets, strings: only('sharedStrings'), styles: only('styles'), from1904 }
}

async function readSheetList(workbook: Member): Promise<{ listed: Listed[]; from1904: boolean }> {
  const listed: Listed[] = []
  let from1904 = false
  const parts = readXml(workbook.bytes(), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const hidden = (attributes.state ?? 'visible') !== 'visible'
      listed.push({ name: attributes.name ?? `Sheet ${listed.length + 1}`, hidden, relation })
    },
  })
  for await (const _ of parts);
  return { listed, from1904 }
}

/** Relations of a part by their id; the kind is the last word of the type, which has two namespaces. */
async function readRelations(part: Member | undefined, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  if (part === undefined) return relations
  const parts = readXml(part.bytes(), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      relations.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: path.replace(/^\.\//, '') })
    },
  })
  for await (const _ of parts);
  return relations
}
