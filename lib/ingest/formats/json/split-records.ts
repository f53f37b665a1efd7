import { defineJsonDecoder, type JsonEncoding } from './decode-json'
import { isRecord, parseExact, scalarText } from './parse-exact'
import { cutOff, defineJsonWalk } from './walk-json'

const NUMBER = /^(id|name|number|order|(order|increment)[ _-]?(id|number|no|key|name))$/i
const FEWEST_OWN = 3

/** How the records stand in a JSON file. */
export type JsonForm = 'lines' | 'values' | 'document'

/** What must be known to cut a file into records. */
export type JsonDialect = { readonly form: JsonForm; readonly encoding: JsonEncoding }

/** A record's text and the path of the list that it stands in. */
export type RecordText = { readonly path: string; readonly json: string }

/**
 * Decides by the start of a file: one object a line; objects one after the other; or one document with lists in it.
 * @param whole whether the start is all of the file
 */
export function jsonForm(start: string, whole: boolean): JsonForm {
  const text = start.replace('\ufeff', '').trimStart()
  if (text.startsWith('[')) return 'document'
  const lines = text.split('\n')
  const complete = (whole ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '')
  const isValue = (line: string) => line.trimStart().startsWith('{') && parses(line)
  if (complete.length >= 2 && isValue(complete[0] ?? '')) return 'lines'
  const tops: string[] = []
  const walk = defineJsonWalk((_, json) => tops.push(json), true)
  walk.add(text)
  const [first] = tops
  if (first === undefined) return 'document'
  return text.slice(first.length).trim() !== '' || isOneRecord(first) ? 'values' : 'document'
}

/** Whether an object with lists is itself the record, and its lists belong to it: it has a number and more of its own. */
function isOneRecord(json: string): boolean {
  const value = parses(json) ? parseExact(json) : null
  if (!isRecord(value)) return false
  const own = Object.entries(value).filter(([, each]) => scalarText(each) !== null)
  return own.length >= FEWEST_OWN && own.some(([key]) => NUMBER.test(key))
}

function parses(json: string): boolean {
  try {
    parseExact(json)
    return true
  } catch {
    return false
  }
}

/** The records of a file, in order. Throws RunProblem when it is cut off or no JSON, NotUtf8Error when it is another encoding. */
export async function* splitRecords(
  bytes: AsyncIterable<Buffer>,
  { form, encoding }: JsonDialect,
): AsyncGenerator<RecordText[]> {
  const decoder = defineJsonDecoder(encoding)
  const records: RecordText[] = []
  const split =
    form === 'lines'
      ? defineLines(records)
      : defineJsonWalk((path, json) => records.push({ path, json }), form === 'values')
  for await (const chunk of bytes) {
    split.add(decoder.add(chunk))
    yield records.splice(0)
  }
  split.add(decoder.finish())
  split.finish()
  yield records.splice(0)
}

function defineLines(records: RecordText[]) {
  let left = ''
  const push = (line: string) => {
    const json = line.replace('\ufeff', '').trim()
    if (json !== '') records.push({ path: '', json })
  }
  return {
    add(piece: string): void {
      const lines = (left + piece).split('\n')
      left = lines.pop() ?? ''
      for (const line of lines) push(line)
    },
    finish(): void {
      if (left.trim() !== '' && !parses(left)) throw cutOff()
      push(left)
    },
  }
}
