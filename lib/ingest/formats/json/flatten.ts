import { type ExactValue, exactJson, isList, isRecord, scalarText } from './parse-exact'

const DEEPEST = 12

/**
 * A record as cells by dotted path (`billing.address.city`). Lists of scalars become one text; lists with objects their
 * JSON, unless `onList` takes them.
 */
export function flatten(
  record: ExactValue,
  onCell: (path: string, text: string) => void,
  onList?: (path: string, list: readonly ExactValue[]) => boolean,
): void {
  visit(record, '', 0)

  function visit(value: ExactValue, path: string, depth: number): void {
    const text = scalarText(value)
    if (text !== null) onCell(path, text)
    else if (isList(value)) {
      const taken = value.some(isRecord) && onList?.(path, value)
      onCell(path, taken ? '' : listText(value))
    } else if (isRecord(value)) {
      const entries = depth < DEEPEST ? Object.entries(value) : null
      if (entries === null) onCell(path, exactJson(value))
      else for (const [key, each] of entries) visit(each, path === '' ? key : `${path}.${key}`, depth + 1)
    }
  }
}

function listText(list: readonly ExactValue[]): string {
  if (list.length === 0) return ''
  const texts = list.map(scalarText)
  return texts.every((text) => text !== null && !text.includes(',')) ? texts.join(', ') : exactJson(list)
}
