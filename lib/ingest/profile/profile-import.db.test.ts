import { beforeEach, expect, test } from 'vitest'
import type { StoredProfile } from '@/lib/contracts/import-profile'
import { getProfile } from '@/lib/ingest/understand/get-profile'
import { importFile } from '@/lib/testing/import-file'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { withSample } from '@/lib/testing/with-sample'
import { profileImport } from './profile-import'

let workspaceId: number
beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
})

async function profileOf({ id, sequence }: { id: number; sequence: number }): Promise<StoredProfile> {
  expect(await getProfile(workspaceId, sequence)).toMatchObject({ state: 'making', profile: null })
  await profileImport(id)
  const { state, profile } = await getProfile(workspaceId, sequence)
  expect(state).toBe('ready')
  return profile ?? expect.fail('no profile')
}

const textOf = ({ findings }: StoredProfile, code: string) => findings.find((finding) => finding.code === code)?.text

withSample('online-retail.csv.gz', (file) => {
  test('the gift file in sentences, with the figures counted independently', { timeout: 300_000 }, async () => {
    const profile = await profileOf(await importFile(workspaceId, file))
    expect(profile).toMatchObject({ rows: 541_909, duplicates: 5_268 })
    expect(textOf(profile, 'stock-corrections')).toBe(
      '1,336 rows have a negative quantity and price 0; they look like stock corrections.',
    )
    expect(textOf(profile, 'negative-quantity')).toBe(
      '9,288 rows have a negative quantity, nearly all in orders whose number begins with C; they look like cancellations.',
    )
    expect(textOf(profile, 'price-zero')).toBe('1,179 rows have price 0; they look like things given away.')
    expect(textOf(profile, 'price-negative')).toBe('2 rows have a negative price.')
    expect(textOf(profile, 'case-differs')).toMatch(/^112 product numbers differ only/)
    const customer = profile.columns.find(({ field }) => field === 'customer')
    expect(customer).toMatchObject({ empty: 135_080, distinct: 4_372, distinctExact: true })
    const order = profile.columns.find(({ field }) => field === 'order')
    expect(order).toMatchObject({ distinctExact: false })
    expect(Math.abs((order?.distinct ?? 0) - 25_900)).toBeLessThan(500)
    expect(order?.top[0]?.label).toBe('573585')
    expect(order?.top[0]?.rows).toBeGreaterThan(1_000)
    const time = profile.columns.find(({ field }) => field === 'time')
    expect(time).toMatchObject({ type: 'time', min: '2010-12-01', max: '2011-12-09' })
    expect(time?.histogram.map(({ label }) => label)).toHaveLength(13)
    expect(time?.histogram.reduce((sum, { rows }) => sum + rows, 0)).toBe(541_909)
    expect(profile.columns.find(({ field }) => field === 'country')).toMatchObject({
      distinct: 38,
      top: expect.arrayContaining([{ label: 'United Kingdom', rows: 495_478 }]),
    })
  })
})

test('columns that contradict each other, say the same, or nothing; personal ones show shapes', async () => {
  const header = 'customer_id,e-mail,days_since_first_order,days_since_last_order,macc_items,wacc_items,empty'
  const rows = Array.from(
    { length: 60 },
    (_, i) => `k${i},ann${i}@b.test,${40 + i},${(10 + i) * 24},${i % 7},${i % 7},`,
  )
  const profile = await profileOf(await importText(workspaceId, [header, ...rows, rows[0]].join('\n')))
  expect(profile).toMatchObject({ rows: 61, duplicates: 1 })
  expect(textOf(profile, 'hours-for-days')).toBe(
    '“days_since_last_order” exceeds “days_since_first_order” in 61 rows, which cannot be. Read as hours it hardly ever does: divide it by 24.',
  )
  expect(textOf(profile, 'identical-columns')).toBe(
    '“wacc_items” is the same as “macc_items” in every row: one of them is probably wrong.',
  )
  expect(textOf(profile, 'empty')).toBe('“empty” is empty in every row.')
  expect(textOf(profile, 'repeated-rows')).toBe('1 row equals an earlier row in every column.')
  const first = profile.columns[2]
  expect(first).toMatchObject({ type: 'number', min: '40', max: '99', quartiles: [54, 84], median: 69 })
  expect(JSON.stringify(profile)).not.toMatch(/ann\d/)
})

test('a file of some days is shown by day, those without rows too; what is the same is said as it is', async () => {
  const header = 'Order,Date,Item,Price,Discount'
  const rows = Array.from(
    { length: 30 },
    (_, i) => `${i},2024-05-${String(1 + (i % 3) * 2).padStart(2, '0')},A,1.5,${i % 2 ? '0.5' : ''}`,
  )
  const profile = await profileOf(await importText(workspaceId, [header, ...rows].join('\n')))
  expect(profile.columns[1]?.histogram.map(({ label, rows: count }) => [label, count])).toEqual([
    ['2024-05-01', 10],
    ['2024-05-02', 0],
    ['2024-05-03', 10],
    ['2024-05-04', 0],
    ['2024-05-05', 10],
  ])
  expect(profile.findings.filter(({ code }) => code === 'constant').map(({ text }) => text)).toContain(
    '“Discount” says the same wherever it says anything.',
  )
})
