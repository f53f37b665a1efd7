import { beforeEach, expect, test } from 'vitest'
import { importImpact } from '@/lib/contracts/import-review'
import { segmentOf } from '@/lib/domain/segment'
import { runImport } from '@/lib/ingest/run/run-import'
import { askPublish, askReview, reopenImport } from '@/lib/ingest/understand/ask-run'
import { changeReading } from '@/lib/ingest/understand/change-reading'
import { getReview } from '@/lib/ingest/understand/get-review'
import { pool, prisma } from '@/lib/platform/db'
import { canonicalHashes } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'

const HEADER = 'Receipt,Date,Article,Qty,Price,Customer,Shop'
type Row = readonly [
  receipt: string,
  day: string,
  article: string,
  quantity: number,
  price: number,
  customer: string,
  shop: string,
]

let workspaceId: number
beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
})

const file = (rows: readonly Row[]) => [HEADER, ...rows.map((row) => row.join(','))].join('\n')

function rows(seed: number, from: number, count: number, shops: readonly string[]): Row[] {
  const chance = random(seed)
  return Array.from({ length: count }, (_, i) => {
    const month = chance.whole(1, 4)
    const day = `2024-0${month}-${String(chance.whole(13, 28))}`
    return [
      `R${from + i}`,
      day,
      `A${chance.whole(1, 9)}`,
      chance.whole(1, 5),
      chance.whole(1, 900) / 100,
      `K${chance.whole(1, 40)}`,
      chance.pick(shops),
    ]
  })
}

async function publishFirst(given: readonly Row[]): Promise<void> {
  const first = await importText(workspaceId, file(given))
  await askPublish({ workspaceId, userId: null }, first.sequence, { ignoreLimits: false, remember: true })
  await runImport(first.id)
}

/** Imports and reviews: the layout is kept by now, so the file is opened to be looked at first. */
async function review(given: readonly Row[]) {
  await prisma().layout.deleteMany({ where: { workspaceId } })
  const imported = await importText(workspaceId, file(given))
  await askReview({ workspaceId, userId: null }, imported.sequence)
  await runImport(imported.id)
  const row = await prisma().import.findUniqueOrThrow({ where: { id: imported.id } })
  expect(row.state).toBe('review')
  return { id: imported.id, sequence: imported.sequence, impact: importImpact.parse(row.impact) }
}

const cents = (given: readonly Row[]) =>
  given.reduce((sum, [, , , quantity, price]) => sum + quantity * Math.round(price * 100), 0)

/** Segments by the rows alone: linear interpolation between order statistics, as METRICS says. */
function segmentsOf(given: readonly Row[]): Map<string, string> {
  const last =
    given
      .map(([, day]) => day)
      .sort()
      .at(-1) ?? ''
  const customers = new Map<string, { days: string[]; orders: Set<string> }>()
  for (const [receipt, day, , , , customer] of given) {
    const known = customers.get(customer) ?? { days: [], orders: new Set<string>() }
    customers.set(customer, known)
    known.days.push(day)
    known.orders.add(receipt)
  }
  const scored = [...customers].map(([key, { days, orders }]) => ({
    key,
    r: (Date.parse(last) - Date.parse(days.sort().at(-1) ?? '')) / 86_400_000,
    f: orders.size,
  }))
  const cuts = (values: number[]) => {
    const sorted = values.sort((left, right) => left - right)
    return [0.2, 0.4, 0.6, 0.8].map((share) => {
      const at = share * (sorted.length - 1)
      const low = sorted[Math.floor(at)] ?? 0
      return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? 0) - low)
    })
  }
  const recency = cuts(scored.map(({ r }) => r))
  const frequency = cuts(scored.map(({ f }) => f))
  const above = (cut: readonly number[], value: number) => cut.filter((each) => each < value).length
  return new Map(scored.map(({ key, r, f }) => [key, segmentOf(5 - above(recency, r), 1 + above(frequency, f))]))
}

test('the impact is what publishing then does', async () => {
  const held = rows(1, 1, 120, ['North', 'South'])
  const more = [...held.slice(100), ...rows(2, 1_000, 60, ['South', 'York'])]
  await publishFirst(held)
  const before = await canonicalHashes(workspaceId)
  const { id, sequence, impact } = await review(more)
  expect(await canonicalHashes(workspaceId)).toEqual(before)
  const all = [...held, ...more.slice(20)]
  expect(impact).toMatchObject({
    lines: { added: 60, known: 20, replaced: 0 },
    orders: { added: 60, changed: 0 },
    branches: { added: ['York'] },
    net: { before: String(cents(held) / 100), after: String(cents(all) / 100) },
  })
  const months = [...new Set(more.slice(20).map(([, day]) => day.slice(0, 7)))].sort()
  expect(impact.months.map(({ month }) => month)).toEqual(months)
  for (const { month, before: was, after, change } of impact.months) {
    const inMonth = (given: readonly Row[]) => cents(given.filter(([, day]) => day.startsWith(month))) / 100
    expect([Number(was), Number(after)]).toEqual([inMonth(held), inMonth(all)])
    expect(change).toBeCloseTo((inMonth(all) - inMonth(held)) / inMonth(held), 12)
  }
  const [old, now] = [segmentsOf(held), segmentsOf(all)]
  const moved = [...old].filter(([key, segment]) => now.get(key) !== segment).length
  expect(moved).toBeGreaterThan(0)
  expect(impact.customers.changeSegment).toBe(moved)
  expect(impact.customers.added).toBe(now.size - old.size)
  expect(impact.sentences[0]).toBe('Adds 60 lines and 60 new orders.')
  expect(impact.sentences).toContain('1 new branch: York.')
  await askPublish({ workspaceId, userId: null }, sequence, { ignoreLimits: false, remember: false })
  await runImport(id)
  const net = await pool().query(
    'select trim_scale(sum(gross - discount - returns))::text as net from orders where workspace_id = $1',
    [workspaceId],
  )
  expect(net.rows).toEqual([{ net: impact.net.after }])
})

test('a review is outdated once the workspace changed; it may be made again', async () => {
  await publishFirst(rows(1, 1, 20, ['North']))
  const { id, sequence } = await review(rows(3, 500, 10, ['North']))
  const now = async () => prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  expect((await getReview(await now(), sequence)).review).toMatchObject({
    outdated: false,
    impact: { lines: { added: 10 } },
  })
  await prisma().workspace.update({ where: { id: workspaceId }, data: { dataVersion: { increment: 1 } } })
  expect((await getReview(await now(), sequence)).review).toMatchObject({ outdated: true })
  await askReview({ workspaceId, userId: null }, sequence)
  await runImport(id)
  expect((await getReview(await now(), sequence)).review).toMatchObject({ outdated: false })
})

test('a file of a layout that is always reviewed waits in review', async () => {
  const first = await importText(workspaceId, file(rows(1, 1, 5, ['North'])))
  await changeReading({ workspaceId, userId: null }, first.sequence, { reviewNextTime: true })
  await askPublish({ workspaceId, userId: null }, first.sequence, { ignoreLimits: false, remember: true })
  await runImport(first.id)
  const second = await importText(workspaceId, file(rows(2, 100, 5, ['North'])))
  expect(second.state).toBe('review')
  await reopenImport({ workspaceId, userId: null }, second.sequence)
  expect((await prisma().import.findUniqueOrThrow({ where: { id: second.id } })).state).toBe('waiting')
})
