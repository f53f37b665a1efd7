import { describe, expect, test } from 'vitest'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { pool, prisma } from '@/lib/platform/db'
import { claimedLines } from '@/lib/records/claimed-lines'
import { canonicalDump } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type SyntheticRow, syntheticFile, syntheticRows } from '@/lib/testing/synthetic-orders'

const AS_WHOLES = 300
const BY_LINE = Number.POSITIVE_INFINITY

type Step = { readonly file: string } | { readonly undo: number }

/** The world after these steps, with who holds and who claims each line, and what is told of each import. */
async function worldAfter(steps: readonly Step[], batchLines: number) {
  const { id } = await insertWorkspace({ currency: 'GBP', timeZone: 'Europe/London' })
  // The same in every world: customers get the same pseudonyms.
  await prisma().workspace.update({ where: { id }, data: { keySalt: '6f1c0c8e-8a52-4a55-9f0b-3c3a3a8f0a11' } })
  for (const step of steps) {
    if ('undo' in step) await undoImport(id, step.undo)
    else expect(await importText(id, step.file, batchLines)).toMatchObject({ state: 'published' })
  }
  const rowsOf = async (query: string) => (await pool().query({ text: query, values: [id], rowMode: 'array' })).rows
  const ofLine = `l.order_key, l.line_key, l.ordinal, i.sequence, l."row", a.name, trim_scale(l.discount), trim_scale(l.tax),
                  trim_scale(l.cost)`
  const among = `join import i on i.id = l.import_id
                 left join product_alias a on a.workspace_id = l.workspace_id and a.id = l.alias_id
                 where l.workspace_id = $1 order by l.order_key, l.line_key, l.ordinal, i.sequence`
  return {
    dump: await canonicalDump(id),
    held: await rowsOf(`select ${ofLine} from order_line l ${among}`),
    claimed: await rowsOf(`select ${ofLine} from ${claimedLines} l ${among}`),
    told: await rowsOf(
      `select state, summary, rows_total, rows_loaded, rows_duplicate, lines_loaded from import
       where workspace_id = $1 order by sequence`,
    ),
  }
}

const rows = syntheticRows(11, 250)
const first = syntheticFile(rows)

/** The rows with every nth changed to what `change` makes of it. */
const changed = (n: number, change: (row: SyntheticRow) => readonly SyntheticRow[]): SyntheticRow[] =>
  rows.flatMap((row, i) => (i % n === 0 ? change(row) : [row]))

const withCell = (row: SyntheticRow, cell: number, value: string): SyntheticRow => ({
  ...row,
  cells: row.cells.map((was, i) => (i === cell ? value : was)),
})

/** The same orders and rows of each in another order, rows of one order together. */
const byOrderBackwards = [...new Set(rows.map(({ order }) => order))]
  .reverse()
  .flatMap((order) => rows.filter((row) => row.order === order))

const again: Record<string, string> = {
  'with a blank row before it': first.replace('\r\n', '\r\n,,,,,,,\r\n'),
  'in another order': syntheticFile(byOrderBackwards),
  'with a line changed in some orders': syntheticFile(changed(50, (row) => [withCell(row, 3, '77')])),
  'with a line more in some orders': syntheticFile(changed(50, (row) => [row, withCell(row, 1, 'NEW')])),
  'with a line less in some orders': syntheticFile(changed(50, () => [])),
  'with a line twice in some orders': syntheticFile(changed(50, (row) => [row, row])),
  'with other names of products': syntheticFile(changed(3, (row) => [withCell(row, 2, 'RENAMED')])),
  'with another customer and time': syntheticFile(
    changed(40, (row) => [withCell(withCell(row, 6, '12999'), 4, '12/2/2010 7:00')]),
  ),
  'with other orders among them': syntheticFile([...rows, ...syntheticRows(12, 60).map(renumbered)]),
}

function renumbered(row: SyntheticRow): SyntheticRow {
  const order = row.order.replace(/5\d{5}$/, (number) => `9${number}`)
  return withCell({ ...row, order }, 0, order)
}

describe('a file again: known orders compared as wholes or line by line give the same world', () => {
  test.each(Object.entries(again))('%s', { timeout: 60_000 }, async (_, second) => {
    const steps = [{ file: first }, { file: second }]
    const wholes = await worldAfter(steps, AS_WHOLES)
    expect(wholes).toEqual(await worldAfter(steps, BY_LINE))
    expect(wholes.claimed.length).toBeGreaterThan(rows.length / 2)
  })

  test.each(Object.entries(again))('%s; the first, or the second, undone', { timeout: 60_000 }, async (_, second) => {
    const steps = [{ file: first }, { file: second }]
    const undone = await worldAfter([...steps, { undo: 1 }], AS_WHOLES)
    expect(undone.claimed).toEqual([])
    expect(undone).toEqual(await worldAfter([...steps, { undo: 1 }], BY_LINE))
    expect(undone.dump).toEqual((await worldAfter([{ file: second }], BY_LINE)).dump)
    const left = await worldAfter([...steps, { undo: 2 }], AS_WHOLES)
    expect(left.claimed).toEqual([])
    expect(left.dump).toEqual((await worldAfter([{ file: first }], BY_LINE)).dump)
  })

  test('three imports, taken back in any order', { timeout: 120_000 }, async () => {
    const files = [first, again['with a line less in some orders'] ?? '', again['in another order'] ?? '']
    const steps = files.map((file) => ({ file }))
    for (const undo of [1, 2, 3]) {
      const wholes = await worldAfter([...steps, { undo }], AS_WHOLES)
      expect(wholes).toEqual(await worldAfter([...steps, { undo }], BY_LINE))
      const plain = steps.filter((_, i) => i + 1 !== undo)
      expect(wholes.dump).toEqual((await worldAfter(plain, BY_LINE)).dump)
    }
    const wholes = await worldAfter([...steps, { undo: 2 }, { undo: 1 }], AS_WHOLES)
    expect(wholes.dump).toEqual((await worldAfter(steps.slice(2), BY_LINE)).dump)
  })
})

describe('orders whose rows are several lines, some with discount and tax', () => {
  const HEADER =
    'Sale Date,Order ID,Buyer,Number of Items,Payment Method,Date Shipped,Ship Country,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Status'
  const sold = (order: number, discount: string, tax: string): string =>
    `08/14/25,${order},buyer${order % 7},2,paypal,08/15/25,France,GBP,13.00,${discount},4.50,${tax},17.50,Paid`
  const file = (discount: (order: number) => string, tax: (order: number) => string): string =>
    [HEADER, ...Array.from({ length: 600 }, (_, i) => sold(3_000 + i, discount(i), tax(i))), ''].join('\r\n')

  test('the same world, whatever the two files say of discount and tax', { timeout: 60_000 }, async () => {
    const files = [
      file(
        (order) => (order % 4 === 0 ? '0.50' : ''),
        () => '0.00',
      ),
      file(
        (order) => (order % 6 === 0 ? '0.75' : ''),
        (order) => (order % 5 === 0 ? '0.62' : '0.00'),
      ),
    ]
    const steps = files.map((text) => ({ file: text }))
    for (const then of [[], [{ undo: 1 }], [{ undo: 2 }]]) {
      const wholes = await worldAfter([...steps, ...then], AS_WHOLES)
      expect(wholes).toEqual(await worldAfter([...steps, ...then], BY_LINE))
      expect(wholes.claimed.length).toBe(then.length === 0 ? 1_200 : 0)
    }
  })
})
