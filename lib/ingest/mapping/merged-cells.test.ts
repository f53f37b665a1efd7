import { describe, expect, it } from 'vitest'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { chunks } from '@/lib/testing/chunks'
import { testWorkspace } from '@/lib/testing/clean-bytes'
import { understoodText } from '@/lib/testing/understood-text'

const places = Array.from({ length: 48 }, (_, i) => i)
const toText = (header: string, row: (i: number) => readonly (string | number)[]) =>
  `${[header, ...places.map((i) => row(i).join(';'))].join('\n')}\n`
const store = (i: number) => ['North', 'South'][Math.floor(i / 24)] ?? ''
const day = (i: number) => `${13 + Math.floor(i / 8)}.03.2026`
const kind = (i: number) => ['Bread', 'Cake'][Math.floor(i / 4) % 2] ?? ''
const first = (i: number, size: number, text: string) => (i % size === 0 ? text : '')

describe('cells merged over the rows of a group', () => {
  const text = toText('Store;Date;Category;Product;Units;Revenue', (i) => [
    ...[first(i, 24, store(i)), first(i, 8, day(i)), first(i, 4, kind(i))],
    ...[`Loaf ${i}`, 2, '5,00'],
  ])

  it('say the same of the rows below, each counted', async () => {
    const { reading, sold, lines, cleanings, fates, counted } = await understoodText(text)
    expect(reading.mergedColumns).toEqual([0, 1, 2])
    expect(reading.layout.rowShape).toBe('line-per-row')
    expect(sold).toEqual({ orders: 48, lines: 48, cents: 48 * 500, rejected: 0 })
    expect(cleanings).toEqual({ 'from-above': 46 })
    expect(lines.map(({ time, category }) => `${time.slice(8, 10)} ${category}`)).toEqual(
      places.map((i) => `${day(i).slice(0, 2)} ${kind(i)}`),
    )
    expect(fates.loaded + fates.rejected + fates.blank + fates.skipped).toBe(counted)
  })

  it('stay blank where the rule is switched off', async () => {
    const { reading } = await understoodText(text)
    const layout = { ...reading.layout, rulesOff: ['from-above'] }
    const cleaner = defineCleaner({ ...reading, layout }, { ...testWorkspace, currency: 'EUR' })
    const fates: string[] = []
    for await (const batch of readRows(chunks(Buffer.from(text), 512), reading))
      for (let i = 0; i < batch.rows.length; i++) fates.push(cleaner.cleanRow(batch, i).fate)
    expect(fates.filter((fate) => fate === 'rejected').length).toBe(42)
    expect(cleaner.counts()).toEqual([])
  })

  it.each([
    ['says the same again', (i: number) => (i % 3 === 0 ? 'North' : '')],
    ['is blank on the first row', (i: number) => (i % 8 === 4 ? store(i) + i : '')],
    ['is filled in most rows', (i: number) => (i % 8 === 7 ? '' : `Shop ${i}`)],
  ])('are none in a column that %s', async (_, cell) => {
    const { reading, cleanings } = await understoodText(
      toText('Store;Date;Product;Units;Revenue', (i) => [cell(i), day(i), `Loaf ${i % 5}`, 2, '5,00']),
    )
    expect(reading.mergedColumns).toBeUndefined()
    expect(cleanings).toEqual({})
  })
})
