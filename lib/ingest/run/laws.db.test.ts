import { beforeAll, expect, test } from 'vitest'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { canonicalDump } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random as seeded } from '@/lib/testing/random'
import { type SyntheticRow, syntheticFile, syntheticRows } from '@/lib/testing/synthetic-orders'

const rows = syntheticRows(20_101_201, 400)
let world: Record<string, string[]>

const newWorkspace = async (): Promise<number> => (await insertWorkspace()).id

beforeAll(async () => {
  const workspaceId = await newWorkspace()
  expect(await importText(workspaceId, syntheticFile(rows))).toMatchObject({ state: 'published', rowsRejected: 0 })
  world = await canonicalDump(workspaceId)
})

/** The rows dealt to files: orders with equal lines whole, the others row by row or whole; some to several files. */
function deal(random: () => number, files: number): SyntheticRow[][] {
  const dealt: SyntheticRow[][] = Array.from({ length: files }, () => [])
  const whole = new Map<string, Set<number>>()
  const choose = (): Set<number> => {
    const chosen = new Set([Math.floor(random() * files)])
    if (random() < 0.3) chosen.add(Math.floor(random() * files))
    return chosen
  }
  const apart = new Set<string>()
  for (const order of new Set(rows.map((row) => row.order))) {
    const own = rows.filter((row) => row.order === order)
    const different = new Set(own.map(({ cells }) => [cells[1], cells[3], Number(cells[5])].join('|')))
    if (different.size === own.length && random() < 0.5) apart.add(order)
    whole.set(order, choose())
  }
  for (const row of rows) {
    const chosen = apart.has(row.order) ? choose() : (whole.get(row.order) ?? choose())
    for (const file of chosen) dealt[file]?.push(row)
  }
  return dealt.filter((file) => file.length > 0)
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item)
}

test.each([1, 2, 3, 4, 5, 6])(
  'split %i: the same orders over any files, in any order, repeated and undone, give the same world',
  { timeout: 120_000 },
  async (seed) => {
    const random = seeded(seed).fraction
    const workspaceId = await newWorkspace()
    const files = deal(random, 4).map((file) => syntheticFile(file))
    const others = syntheticFile(syntheticRows(7_000 + seed, 60))
    const toUndo: number[] = []
    const plan = shuffled(
      [
        ...files.map((content) => ({ content, undo: false })),
        ...shuffled(files, random)
          .slice(0, 2)
          .map((content) => ({ content, undo: false })),
        { content: others, undo: true },
        { content: files[0] ?? '', undo: true },
      ],
      random,
    )
    for (const { content, undo } of plan) {
      const imported = await importText(workspaceId, content)
      expect(['published', 'unchanged']).toContain(imported.state)
      if (undo) toUndo.push(imported.sequence)
      if (random() < 0.3) await undoNext()
    }
    while (toUndo.length > 0) await undoNext()
    expect(await canonicalDump(workspaceId)).toEqual(world)

    async function undoNext(): Promise<void> {
      const sequence = toUndo.splice(Math.floor(random() * toUndo.length), 1)[0]
      if (sequence !== undefined) await undoImport(workspaceId, sequence)
    }
  },
)

test('the same file twice: unchanged, every row a duplicate; undone, the second takes its place', async () => {
  const workspaceId = await newWorkspace()
  const first = await importText(workspaceId, syntheticFile(rows))
  const second = await importText(workspaceId, syntheticFile(rows))
  expect(second).toMatchObject({
    state: 'unchanged',
    sameBytesAs: first.id,
    rowsTotal: first.rowsTotal,
    rowsLoaded: 0,
    rowsDuplicate: rows.length,
    rowsSkipped: 1,
  })
  expect(await canonicalDump(workspaceId)).toEqual(world)
  await undoImport(workspaceId, first.sequence)
  expect(await canonicalDump(workspaceId)).toEqual(world)
  await undoImport(workspaceId, second.sequence)
  const empty = await canonicalDump(workspaceId)
  expect(Object.values(empty).flat()).toEqual(['(0,0,0,0)'])
})

test('overlapping files: only what is new is loaded, and each row has one fate', async () => {
  const workspaceId = await newWorkspace()
  const orders = [...new Set(rows.map(({ order }) => order))]
  const early = new Set(orders.slice(0, 250))
  const late = new Set(orders.slice(150))
  const inBoth = rows.filter(({ order }) => early.has(order) && late.has(order)).length
  const first = await importText(workspaceId, syntheticFile(rows.filter(({ order }) => early.has(order))))
  const second = await importText(workspaceId, syntheticFile(rows.filter(({ order }) => late.has(order))))
  expect(first).toMatchObject({ rowsDuplicate: 0 })
  expect(second).toMatchObject({ rowsDuplicate: inBoth, rowsLoaded: second.rowsTotal - 1 - inBoth })
  expect(await canonicalDump(workspaceId)).toEqual(world)
})

test('two at once give the same world as one after the other', async () => {
  const workspaceId = await newWorkspace()
  const random = seeded(99).fraction
  const [left, right] = [deal(random, 2), deal(random, 2)]
  await Promise.all([...left, ...right].map((file) => importText(workspaceId, syntheticFile(file))))
  expect(await canonicalDump(workspaceId)).toEqual(world)
})
