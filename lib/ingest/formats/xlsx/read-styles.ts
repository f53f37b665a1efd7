import { builtInFormat, type CellFormat, customFormat } from './cell-format'
import { readXml } from './read-xml'

/** The number format of each cell style, in order. */
export async function readStyles(bytes: AsyncIterable<Buffer>): Promise<CellFormat[]> {
  const custom = new Map<number, CellFormat>()
  const ids: number[] = []
  let inCellStyles = false
  const parts = readXml(bytes, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) ids.push(Number(attributes.numFmtId ?? 0))
      else if (name === 'numFmt') custom.set(Number(attributes.numFmtId), customFormat(attributes.formatCode ?? ''))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  for await (const _ of parts);
  return ids.map((id) => custom.get(id) ?? builtInFormat(id))
}
