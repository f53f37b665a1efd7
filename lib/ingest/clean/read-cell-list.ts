/** One element of a list: its texts by path (`product.name`); numbers as they stand. A plain element has the path `''`. */
export type CellElement = ReadonlyMap<string, CellScalar>
type CellScalar = { readonly text: string; readonly isNumber: boolean }
type Value = CellScalar | null | readonly Value[] | ReadonlyMap<string, Value>

const DEEPEST = 6
const TOKEN =
  /\s*(?:([[\]{}(),:])|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?\d[\d.]*(?:[eE][+-]?\d+)?)|(true|false|null|True|False|None|NaN))\s*/y
const NOTHING = new Set(['null', 'None', 'NaN'])
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** `Product ID: 77, Product Qty: 1|Product ID: 78, …`: what each item begins with, and what a comma and a label part. */
const LABEL = /^([\p{Lu}][\p{L} ]{1,30}):(?: |$)/u
const NEXT_LABEL = /, (?=\p{Lu}[\p{L} ]{1,30}:(?: |,|$))/u
const FEWEST_LABELS = 3
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/

/**
 * A list that stands in one cell as JSON, or as Python prints it: `[{"sku": "A", "qty": 2}]`, `['A', 'B']`. One object
 * is a list of it, and an object around a single list is that list; so are items of which every part has its label. Null
 * if the cell holds no such list.
 */
export function readCellList(cell: string): readonly CellElement[] | null {
  const first = cell.trimStart()[0]
  if (first !== '[' && first !== '{') return readLabelled(cell.trim())
  const value = parse(cell)
  const list = value instanceof Map ? (onlyList(value) ?? [value]) : value
  if (!isList(list) || list.length === 0) return null
  return list.map((element) => {
    const scalars = new Map<string, CellScalar>()
    flatten(element, '', scalars)
    return scalars
  })
}

function readLabelled(cell: string): readonly CellElement[] | null {
  const label = LABEL.exec(cell)?.[1]
  if (label === undefined || !NEXT_LABEL.test(cell)) return null
  const items = cell.split(/\s*[|\n]\s*/).filter((item) => item !== '')
  const elements = items.map((item) => {
    const parts = item.split(NEXT_LABEL).map((part) => [part, LABEL.exec(part)] as const)
    if (parts[0]?.[1]?.[1] !== label || parts.length < FEWEST_LABELS) return null
    return new Map(
      parts.map(([part, named]) => {
        const text = part.slice((named?.[0] ?? '').length).trim()
        return [named?.[1] ?? '', { text, isNumber: PLAIN_NUMBER.test(text) }]
      }),
    )
  })
  return elements.every((element) => element !== null) ? elements : null
}

function onlyList(object: ReadonlyMap<string, Value>): readonly Value[] | null {
  const lists = [...object.values()].filter(isList)
  return lists.length === 1 && lists[0]?.some((each) => each instanceof Map) ? lists[0] : null
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
const isScalar = (value: Value): value is CellScalar => value !== null && 'text' in value

function flatten(value: Value, path: string, to: Map<string, CellScalar>): void {
  if (value instanceof Map) {
    for (const [key, each] of value) flatten(each, path === '' ? key : `${path}.${key}`, to)
  } else if (value !== null && !isList(value) && isScalar(value)) to.set(path, value)
}

/** Undefined where the text is no such value, or goes on after it. */
function parse(text: string): Value | undefined {
  let at = 0
  const value = read(0)
  return at === text.length ? value : undefined

  function next(): RegExpExecArray | null {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    if (token !== null) at = TOKEN.lastIndex
    return token
  }

  function isNext(sign: string): boolean {
    const before = at
    if (next()?.[1] === sign) return true
    at = before
    return false
  }

  function read(depth: number): Value | undefined {
    const token = next()
    if (token === null || depth > DEEPEST) return undefined
    const [, sign, double, single, number, word] = token
    if (number !== undefined) return { text: number, isNumber: true }
    if (word !== undefined) return NOTHING.has(word) ? null : { text: word.toLowerCase(), isNumber: false }
    if (sign === '[' || sign === '(') return readList(sign === '[' ? ']' : ')', depth)
    if (sign === '{') return readObject(depth)
    return sign === undefined ? { text: unescaped(double ?? single ?? ''), isNumber: false } : undefined
  }

  function readList(end: string, depth: number): Value | undefined {
    const list: Value[] = []
    while (!isNext(end)) {
      const value = read(depth + 1)
      if (value === undefined) return undefined
      list.push(value)
      if (!isNext(',')) return isNext(end) ? list : undefined
    }
    return list
  }

  function readObject(depth: number): Value | undefined {
    const object = new Map<string, Value>()
    while (!isNext('}')) {
      const key = read(depth + 1)
      const value = isNext(':') ? read(depth + 1) : undefined
      if (value === undefined || key === undefined || key === null || isList(key) || !isScalar(key)) return undefined
      object.set(key.text, value)
      if (!isNext(',')) return isNext('}') ? object : undefined
    }
    return object
  }
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, wide?: string, narrow?: string, sign?: string) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)) : (ESCAPES[sign] ?? sign),
  )
