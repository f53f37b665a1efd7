import type { ExportFact } from '../charts/export-head'

/** Of a longer list a file has only the first: more would take minutes to read. */
const MOST_ROWS = 10_000

type Page<Row> = { readonly rows: readonly Row[]; readonly total: number }

export type AllRows<Row> = {
  readonly rows: Row[]
  /** What a file says of the rows that are not in it; nothing when all are. */
  readonly facts: readonly ExportFact[]
}

const count = new Intl.NumberFormat('en')

/** The rows of all pages, asked for one after the other from page 1. */
export async function allPages<Row>(
  ask: (page: number) => Promise<Page<Row>>,
  most = MOST_ROWS,
): Promise<AllRows<Row>> {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const { rows: next, total } = await ask(page)
    rows.push(...next)
    if (next.length === 0 || rows.length >= total) return { rows, facts: [] }
    if (rows.length >= most)
      return { rows, facts: [['Rows', `the first ${count.format(rows.length)} of ${count.format(total)}`]] }
  }
}
