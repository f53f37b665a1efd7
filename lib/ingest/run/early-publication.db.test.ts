import { expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { canonicalDump } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { syntheticFile, syntheticRows } from '@/lib/testing/synthetic-orders'

const SMALL = 500
const NEVER = Number.POSITIVE_INFINITY
const rows = syntheticRows(3, 2_000)
const newWorkspace = async (): Promise<number> => (await insertWorkspace()).id

/** What a workspace holds and tells of its imports after these files, one after the other. */
async function worldOf(files: readonly string[], batchLines: number) {
  const workspaceId = await newWorkspace()
  const told = []
  for (const file of files) {
    const { state, summary, rowsLoaded, rowsDuplicate, linesLoaded } = await importText(workspaceId, file, batchLines)
    told.push({ state, summary, rowsLoaded, rowsDuplicate, linesLoaded })
  }
  return { world: { told, dump: await canonicalDump(workspaceId) }, batches: await batchesOfLast(workspaceId) }
}

/** In how many parts the workspace's last import was loaded. */
async function batchesOfLast(workspaceId: number): Promise<number> {
  const found = await pool().query<{ batches: number }>(
    `select (s.detail->>'batches')::integer as batches from import i join import_step s on s.import_id = i.id and s.name = 'load'
     where i.workspace_id = $1 order by i.sequence desc limit 1`,
    [workspaceId],
  )
  return found.rows[0]?.batches ?? 0
}

const half = Math.floor(rows.length / 2)
const [first, last] = [rows[0], rows.at(-1)]
if (first === undefined || last === undefined) throw new Error('no rows')
const again = { ...last, order: first.order, cells: first.cells }

/** Sums of days, of orders and single amounts that are no safe integers of the smallest place any more. */
const enlarged = rows.map(
  ({ order, cells: [number = '', sku = '', name = '', quantity = '', time = '', ...rest] }, i) => ({
    order,
    cells: [
      number,
      sku,
      name,
      i % 11 === 0 ? `${quantity}000000` : i % 3 === 0 ? `${quantity}00000` : quantity,
      time,
      ...rest,
    ],
  }),
)

test.each([
  ['a file', [syntheticFile(rows)]],
  ['a file of very large amounts', [syntheticFile(enlarged)]],
  ['its second half appended', [syntheticFile(rows.slice(0, half)), syntheticFile(rows.slice(half))]],
  ['a file that knows half of the orders', [syntheticFile(rows.slice(0, half)), syntheticFile(rows)]],
])('%s, published while it is parsed: the same as published afterwards', { timeout: 120_000 }, async (_, files) => {
  const [early, afterwards] = [await worldOf(files, SMALL), await worldOf(files, NEVER)]
  expect(early.world).toEqual(afterwards.world)
  expect(early.batches).toBeGreaterThan(1)
  expect(afterwards.batches).toBe(1)
})

test.each([
  ['a file whose first order goes on at its end', [syntheticFile([...rows, again])]],
  ['two exports pasted together', [syntheticFile([...rows, ...rows.slice(0, half)])]],
])('%s: what was published early is taken back', { timeout: 120_000 }, async (_, files) => {
  const [early, afterwards] = [await worldOf(files, SMALL), await worldOf(files, NEVER)]
  expect(early.world).toEqual(afterwards.world)
  expect(early.batches).toBe(1)
})

test('two at once in one workspace: one of them waits and loses nothing', { timeout: 120_000 }, async () => {
  const workspaceId = await newWorkspace()
  const files = [syntheticFile(rows.slice(0, half)), syntheticFile(rows.slice(half))]
  await Promise.all(files.map((file) => importText(workspaceId, file, SMALL)))
  expect(await canonicalDump(workspaceId)).toEqual((await worldOf(files, NEVER)).world.dump)
})

test('stopped for too many rejected rows: nothing of it stays', { timeout: 60_000 }, async () => {
  const workspaceId = await newWorkspace()
  const empty = await canonicalDump(workspaceId)
  const damaged = syntheticFile(rows).replaceAll(/,(\d+)\.(\d\d),(?=[^,]*,[^,]*\n)/g, ',twelve,')
  expect(await importText(workspaceId, damaged, SMALL)).toMatchObject({ state: 'stopped' })
  expect(await canonicalDump(workspaceId)).toEqual(empty)
})
