/** What `resolveOrder` must know of one loaded row. */
export type OrderRow = {
  /** 0-based number of the row among the file's loaded rows: a gap means that another order's row stands between. */
  readonly position: number
  readonly rowHash: number
  readonly lineKeys: readonly number[]
}

export type ResolvedRow =
  | {
      readonly fate: 'loaded'
      readonly orderKey: string
      /** Per line: 0, 1, 2 … among the order's equal lines. */
      readonly ordinals: readonly number[]
      /** Equal in every column to an earlier row of the order; kept, to be counted as `repeated-row`. */
      readonly repeated: boolean
    }
  | { readonly fate: 'duplicate'; readonly rule: 'repeated-order' }

/**
 * The fate of each row of one order, and the ordinal of each line (METRICS: repeated row, repeated order).
 * @param rows all loaded rows with this key base, in file order
 * @param derived every row is an order of its own: its key is the base and the ordinal among equals
 * @returns one entry per row, in the same order
 */
export function resolveOrder(keyBase: string, rows: readonly OrderRow[], derived: boolean): ResolvedRow[] {
  const kept = derived ? rows.length : rows.length / repetitions(rows)
  const hashes = new Set<number>()
  const seen = new Map<number, number>()
  const resolved: ResolvedRow[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined) break
    if (i >= kept) {
      resolved.push({ fate: 'duplicate', rule: 'repeated-order' })
      continue
    }
    const repeated = hashes.has(row.rowHash)
    hashes.add(row.rowHash)
    if (derived) seen.clear()
    const ordinals = row.lineKeys.map((key) => {
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      return ordinal
    })
    resolved.push({ fate: 'loaded', orderKey: derived ? `${keyBase}#${i}` : keyBase, ordinals, repeated })
  }
  return resolved
}

/** Into how many equal parts with other orders' rows between them the rows fall: the most, 1 if into none. */
function repetitions(rows: readonly OrderRow[]): number {
  const first = rows[0]
  const last = rows[rows.length - 1]
  if (first === undefined || last === undefined || last.position - first.position === rows.length - 1) return 1
  const times = new Map<number, number>()
  for (const row of rows) for (const key of row.lineKeys) times.set(key, (times.get(key) ?? 0) + 1)
  let common = rows.length
  for (const count of times.values()) common = greatestCommonDivisor(common, count)
  for (let parts = common; parts > 1; parts--) {
    if (common % parts === 0 && apart(rows, parts) && equalParts(rows, parts, times)) return parts
  }
  return 1
}

function apart(rows: readonly OrderRow[], parts: number): boolean {
  const size = rows.length / parts
  for (let i = size; i < rows.length; i += size) {
    if ((rows[i]?.position ?? 0) - (rows[i - 1]?.position ?? 0) < 2) return false
  }
  return true
}

/** Every part holds its share of every line. Stops at the first line that is one too many. */
function equalParts(rows: readonly OrderRow[], parts: number, times: ReadonlyMap<number, number>): boolean {
  const size = rows.length / parts
  let inPart = new Map<number, number>()
  for (let i = 0; i < rows.length; i++) {
    if (i % size === 0) inPart = new Map()
    for (const key of rows[i]?.lineKeys ?? []) {
      const count = (inPart.get(key) ?? 0) + 1
      if (count > (times.get(key) ?? 0) / parts) return false
      inPart.set(key, count)
    }
  }
  return true
}

function greatestCommonDivisor(left: number, right: number): number {
  let a = left
  let b = right
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
