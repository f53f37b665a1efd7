import { beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { prisma } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { askPublish } from './ask-run'
import { changeLayout } from './change-layout'
import { getReading } from './get-reading'
import { listLayouts } from './list-layouts'

const HEADER = ['Beleg', 'Datum', 'Artikel', 'Menge', 'Preis', 'Kunde']
const ROW = ['B1', '31.05.2024', 'Tee', '2', '3,50', 'K1']

let workspaceId: number
let actor: { workspaceId: number; userId: string }
let orders = 0

beforeEach(async () => {
  workspaceId = (await insertWorkspace({ currency: 'EUR' })).id
  actor = { workspaceId, userId: (await insertMember(workspaceId, { role: 'admin' })).userId }
  const first = await importText(workspaceId, table(HEADER, ROW))
  await askPublish(actor, first.sequence, { ignoreLimits: false, remember: true })
  await runImport(first.id)
})

const table = (header: readonly string[], ...rows: (readonly string[])[]) =>
  [header, ...rows].map((cells) => `${cells.join(';')}\n`).join('')
const fresh = (cells: readonly string[] = ROW) => [`B${++orders + 1}`, ...cells.slice(1)]
const arrive = (header: readonly string[], row: readonly string[]) => importText(workspaceId, table(header, row))

async function differenceOf(header: readonly string[], row: readonly string[]) {
  const waiting = await arrive(header, row)
  expect(waiting.state).toBe('waiting')
  const reading = await getReading(workspaceId, waiting.sequence)
  expect(reading).toMatchObject({ match: 'drifted', ready: true, layout: { origin: 'stored' } })
  return { ...waiting, reading }
}

describe('a file of a kept layout', () => {
  test('goes straight through, also where its dates and numbers tell nothing', async () => {
    expect(await arrive(HEADER, fresh())).toMatchObject({ state: 'published', layoutVersion: 1 })
    const unclear = await arrive(HEADER, ['C1', '03.04.2024', 'Tee', '2', '3', 'K1'])
    expect(unclear).toMatchObject({ state: 'published', reading: { dateFormat: 'day-first' } })
  })

  test('with a column more waits and says so; once confirmed, that is how it is', async () => {
    const header = [...HEADER, 'Filiale']
    const { id, sequence, reading } = await differenceOf(header, [...fresh(), 'Nord'])
    expect(reading.difference).toMatchObject({ added: [{ place: 6, name: 'Filiale' }], missing: [], renamed: [] })
    await askPublish(actor, sequence, { ignoreLimits: false, remember: true })
    await runImport(id)
    expect(await prisma().import.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'published',
      layoutVersion: 2,
    })
    expect(await arrive(header, [...fresh(), 'Nord'])).toMatchObject({ state: 'published' })
  })

  test('with a renamed column keeps what it means', async () => {
    const { reading } = await differenceOf(HEADER.with(4, 'Einzelpreis'), fresh())
    expect(reading.difference).toMatchObject({
      added: [],
      missing: [],
      renamed: [{ place: 4, from: 'Preis', to: 'Einzelpreis', field: 'unitPrice' }],
    })
    expect(reading.columns[4]).toMatchObject({ field: 'unitPrice' })
    expect(reading.preview.lines).toMatchObject([{ unitPrice: '3.5', amount: '7' }])
  })

  test('as it was before the layout drifted is no stranger', async () => {
    const next = [...HEADER.with(4, 'Einzelpreis'), 'Filiale']
    const { id, sequence } = await arrive(next, [...fresh(), 'Nord'])
    await askPublish(actor, sequence, { ignoreLimits: false, remember: true })
    await runImport(id)
    const { reading } = await differenceOf(HEADER, fresh())
    expect(reading.difference).toMatchObject({ added: [], renamed: [], missing: [{ name: 'Filiale' }] })
    expect(reading.columns[4]).toMatchObject({ field: 'unitPrice' })
  })

  test('with moved columns is read by their names', async () => {
    const order = [1, 2, 3, 4, 5, 0]
    const row = fresh()
    const moved = (cells: readonly string[]) => order.map((place) => cells[place] ?? '')
    const { reading } = await differenceOf(moved(HEADER), moved(row))
    expect(reading.difference?.moved).toEqual([{ name: 'Beleg', from: 0, to: 5 }])
    expect(reading.preview.lines).toMatchObject([{ order: row[0], sku: 'Tee', amount: '7' }])
  })

  test('written another way says so', async () => {
    const { reading } = await differenceOf(HEADER, ['D1', '2024-05-31', 'Tee', '2', '3.50', 'K1'])
    expect(reading.difference?.formats).toEqual([
      { name: 'Datum', from: 'day/month/year', to: 'year-month-day' },
      { name: 'Preis', from: 'decimal comma', to: 'decimal point' },
    ])
    expect(reading.preview.lines).toMatchObject([{ time: '2024-05-31 00:00:00', amount: '7' }])
  })

  test('goes on by itself where the layout says so, unless something needed is gone', async () => {
    const [kept] = (await listLayouts(workspaceId)).layouts
    await changeLayout(actor, kept?.name ?? '', { onDrift: 'continue' })
    expect(await arrive([...HEADER, 'Filiale'], [...fresh(), 'Nord'])).toMatchObject({ state: 'published' })
    const without = HEADER.filter((name) => name !== 'Preis')
    const waiting = await arrive(
      without,
      fresh().filter((_, place) => place !== 4),
    )
    expect(waiting.state).toBe('waiting')
    const { missing, difference } = await getReading(workspaceId, waiting.sequence)
    expect(difference?.missing).toEqual([{ name: 'Preis', field: 'unitPrice' }])
    expect(missing).toMatchObject([{ fields: ['unitPrice', 'amount'] }])
  })
})
