/** Of a longer list a file has only the first: more would take minutes to read. */
const MOST_ROWS = 10_000

type Page<Row> = { readonly rows: readonly Row[]; readonly total: number }

/** All pages, asked for one after the other: the first as it is, the rows of all, and how many there are in all. */
export async function allPages<Row, First extends Page<Row>>(
  ask: (page: number) => Promise<First & Page<Row>>,
  most = MOST_ROWS,
): Promise<{ first: First; rows: Row[]; total: number }> {
  const first = await ask(1)
  const rows = [...first.rows]
  let last: Page<Row> = first
  for (let page = 2; last.rows.length > 0 && rows.length < Math.min(last.total, most); page++) {
    last = await ask(page)
    rows.push(...last.rows)
  }
  return { first, rows, total: last.rows.length > 0 ? last.total : rows.length }
}
