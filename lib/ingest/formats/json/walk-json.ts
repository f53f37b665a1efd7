import { refuse } from '../refuse'

/** A record larger than this is not an order. */
const LONGEST_RECORD = 16 * 1024 * 1024
const DEEPEST_WRAPPER = 4
const SPACE = /[\s,:\ufeff]*/y
const IN_VALUE = /["{}[\]]/g
const IN_STRING = /["\\]/g
const SCALAR_END = /[\s,\]}]/g

/** @param path dotted keys that lead to the list the record stands in; empty at the top */
export type OnRecord = (path: string, json: string) => void

type Frame = { readonly list: boolean; readonly path: string; readonly records: boolean }

/**
 * Walks through a JSON document given in pieces and hands out the text of every record: the elements of each list of
 * objects (or lists) found through at most four objects; or, with `topLevel`, each value of a sequence of them.
 */
export function defineJsonWalk(onRecord: OnRecord, topLevel: boolean) {
  const frames: Frame[] = []
  let text = ''
  let at = 0
  let key = ''
  let expectsKey = false
  let depth = 0
  let inString = false
  let scanned = 0
  let values = 0

  function add(piece: string, final: boolean): void {
    text = at === 0 ? text + piece : text.slice(at) + piece
    scanned = Math.max(0, scanned - at)
    at = 0
    while (step(final));
    if (text.length - at > LONGEST_RECORD) throw tooLong()
  }

  /** @returns whether something was consumed */
  function step(final: boolean): boolean {
    if (depth === 0 && !inString) {
      SPACE.lastIndex = at
      SPACE.test(text)
      at = SPACE.lastIndex
      scanned = at
    }
    const first = text[at]
    if (first === undefined) return false
    const frame = frames.at(-1)
    if (depth === 0 && !inString && (first === '}' || first === ']')) {
      if (frame === undefined || frame.list !== (first === ']')) throw damaged()
      frames.pop()
      expectsKey = frames.at(-1)?.list === false
      at++
      return true
    }
    if (frames.length === 0 && values > 0 && !topLevel) throw damaged()
    if (!expectsKey && shouldDescend(first, frame)) {
      const path = frame === undefined ? '' : frame.list || frame.path === '' ? key : `${frame.path}.${key}`
      if (first === '[' && !hasPeek(final)) return false
      values++
      frames.push({
        list: first === '[',
        path: frame === undefined ? '' : path,
        records: first === '[' && peeksRecord(),
      })
      expectsKey = first === '{'
      at++
      return true
    }
    const end = valueEnd(first, final)
    if (end === null) return false
    take(text.slice(at, end), frame)
    at = end
    return true
  }

  function shouldDescend(first: string, frame: Frame | undefined): boolean {
    if (topLevel) return false
    if (frame === undefined) return first === '{' || first === '['
    if (frame.list) return false
    return (first === '{' || first === '[') && frames.length < DEEPEST_WRAPPER
  }

  const hasPeek = (final: boolean): boolean => final || /^\[\s*\S/.test(text.slice(at, at + 256))
  const peeksRecord = (): boolean => /^\[\s*[{[]/.test(text.slice(at, at + 256))

  function take(value: string, frame: Frame | undefined): void {
    if (frame !== undefined && !frame.list && expectsKey) {
      key = readKey(value)
      expectsKey = false
      return
    }
    if (frame === undefined) {
      values++
      onRecord('', value)
    } else if (frame.list) {
      if (frame.records) onRecord(frame.path, value)
    } else expectsKey = true
  }

  function valueEnd(first: string, final: boolean): number | null {
    if (first !== '{' && first !== '[' && first !== '"' && depth === 0 && !inString) {
      SCALAR_END.lastIndex = at
      const found = SCALAR_END.exec(text)
      return found?.index ?? (final ? text.length : null)
    }
    for (;;) {
      const pattern = inString ? IN_STRING : IN_VALUE
      pattern.lastIndex = scanned
      const found = pattern.exec(text)
      if (found === null) {
        scanned = text.length
        return null
      }
      const sign = found[0]
      if (inString && sign === '\\') {
        if (found.index + 2 > text.length) {
          scanned = found.index
          return null
        }
        scanned = found.index + 2
        continue
      }
      scanned = found.index + 1
      if (sign === '"') {
        inString = !inString
        if (!inString && depth === 0) return scanned
      } else if (sign === '{' || sign === '[') depth++
      else if (--depth === 0) return scanned
    }
  }

  return {
    add: (piece: string) => add(piece, false),
    /** Throws RunProblem when the document goes on after its last byte. */
    finish(): void {
      add('', true)
      if (frames.length > 0 || depth > 0 || inString) throw cutOff()
    },
  }
}

export const cutOff = () =>
  refuse('json-cut-off', 'The JSON file was cut off before its end.', 'Export it again and upload it.')

/** The name that a member stands under: a string, in which a control character or an unknown escape is damage. */
function readKey(json: string): string {
  if (!json.startsWith('"')) throw damaged()
  try {
    return JSON.parse(json)
  } catch {
    throw damaged()
  }
}

export const damaged = () => refuse('json-damaged', 'This is not valid JSON.', 'Export it again and upload it.')

const tooLong = () =>
  refuse(
    'json-too-long',
    'One record of this JSON file has more than 16 MB.',
    'Export the orders as CSV or one order per line.',
  )
