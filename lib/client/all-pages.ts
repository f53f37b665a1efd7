/** Of a longer list a file has only the first: more would take minutes to read. */
const MOST_ROWS = 10_000

type Page<Row> = { readonly rows: readonly Row[]; readonly total: number }

/** The rows of all pages, asked for one after the other from page 1, and how many there are in all. */
export async function allPages<Row>(
  ask: (page: number) => Promise<Page<Row>>,
  most = MOST_ROWS,
): Promise<{ rows: Row[]; total: number }> {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const { rows: next, total } = await ask(page)
    rows.push(...next)
    if (next.length === 0) return { rows, total: rows.length }
    if (rows.length >= Math.min(total, most)) return { rows, total }
  }
}
