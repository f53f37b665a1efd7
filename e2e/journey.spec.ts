import { expect, type Page, test } from '@playwright/test'
import type { ImportAnswer } from '../lib/contracts/imports'
import type { KpisAnswer } from '../lib/contracts/kpis'
import type { ProductRankingAnswer } from '../lib/contracts/product-ranking'
import type { RfmSegmentsAnswer } from '../lib/contracts/rfm-segments'
import type { SalesTrendAnswer } from '../lib/contracts/sales-trend'
import {
  giftCutOffs,
  giftKnownMonths,
  giftMonths,
  giftSegments,
  giftTopKnownGross,
  giftTopNet,
} from '../lib/testing/gift-figures'
import { sampleData, sampleFolder } from '../lib/testing/sample-data'
import { openTo } from './support/open-to'
import { ownWorkspace } from './support/own-workspace'
import { signInAs } from './support/sign-in-as'
import { CUSTOMER_KEY } from './support/world'

const file = sampleData('online-retail.csv.gz')

test.describe.configure({ mode: 'serial' })
test.skip(file === undefined, `online-retail.csv.gz is not in ${sampleFolder}`)

let slug: string

test.beforeAll(async () => {
  const { id, slug: made } = await ownWorkspace()
  await openTo(id)
  slug = made
})

async function ask<T>(page: Page, question: string): Promise<T> {
  const response = await page.request.get(`/api/${slug}/analytics/${question}`)
  expect(response.status(), question).toBe(200)
  return response.json()
}

test('the admin uploads the real file and sees every row accounted for', async ({ page, context }) => {
  test.setTimeout(300_000)
  await signInAs(context, 'admin')
  await page.goto(`/${slug}/admin/imports`)
  await page.getByLabel('Files to upload').setInputFiles(file ?? '')
  const row = page.getByRole('table', { name: 'Imports' }).getByRole('row').filter({ hasText: 'online-retail.csv.gz' })
  await expect(row.filter({ hasText: 'Loaded' })).toBeVisible({ timeout: 240_000 })
  await row.getByRole('link').click()

  const fate = (name: string) =>
    page.getByRole('table', { name: 'Rows of the file by fate' }).getByRole('row', { name: new RegExp(`^${name}`) })
  for (const [name, rows] of [
    ['Loaded', '541,909'],
    ['Duplicate', '0'],
    ['Rejected', '0'],
    ['Blank', '0'],
    ['Skipped', '1'],
    ['All rows', '541,910'],
  ] as const)
    await expect(fate(name)).toContainText(rows)
  await expect(page.getByRole('table', { name: 'Lines by kind' })).toContainText('£10,655,622.48')

  const report = (await (await page.request.get(`/api/${slug}/imports/1`)).json()) as ImportAnswer
  const kinds = Object.fromEntries(
    report.summary?.kinds.map(({ kind, lines, orders, amount }) => [kind, [lines, orders, amount]]) ?? [],
  )
  expect(kinds).toMatchObject({
    sale: [530_103, 19_959, '10655622.484'],
    cancellation: [9288, 3836, '-896812.49'],
    free: [1179, expect.any(Number), '0'],
    adjustment: [1339, expect.any(Number), '-11062.06'],
  })
})

test('marketing is told the true figures, exact by the API', async ({ page, context }) => {
  await signInAs(context, 'marketing')
  const { kpis } = await ask<KpisAnswer>(page, 'kpis?range=all')
  const values = Object.fromEntries(kpis.map(({ metric, value }) => [metric, value]))
  expect(values).toMatchObject({ net: '9758809.994', aov: '533.8756', orders: 19_959, cancelled: 3836, active: 4338 })

  const months = await ask<SalesTrendAnswer>(page, 'sales-trend?range=all&grain=month&metric=all')
  expect(months.buckets.map(({ key, values: of }) => [key, of.gross, of.net, of.orders, of.cancelled])).toEqual(
    giftMonths,
  )
  const known = await ask<SalesTrendAnswer>(page, 'sales-trend?range=all&grain=month&metric=all&customers=known')
  expect(known.buckets.map(({ key, values: of }) => [key, of.gross, of.orders, of.active, of.new])).toEqual(
    giftKnownMonths,
  )

  const top = await ask<ProductRankingAnswer>(page, 'product-ranking?range=all&size=5')
  expect(top.rows.map(({ key, value }) => [key, value])).toEqual(giftTopNet)
  const kinds = 'kinds=product&kinds=service&kinds=adjustment'
  const byGross = await ask<ProductRankingAnswer>(
    page,
    `product-ranking?range=all&metric=gross&customers=known&${kinds}`,
  )
  expect(byGross.rows.map(({ key, value }) => [key, value])).toEqual(giftTopKnownGross)

  const rfm = await ask<RfmSegmentsAnswer>(page, 'rfm-segments?asOf=2011-12-09&monetary=gross')
  expect(rfm.cutOffs).toEqual(giftCutOffs)
  expect(Object.fromEntries(rfm.segments.map(({ segment, customers }) => [segment, customers]))).toEqual(giftSegments)
})

test('marketing sees them rounded, with the exact value on hover', async ({ page, context }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing?range=all`)
  await expect(page.getByText('data to 9 Dec 2011, 12:50')).toBeVisible()
  const figures = page.getByRole('region', { name: 'Key figures' })
  await expect(figures.getByText('£9.76m').first()).toBeVisible()
  await expect(figures.getByTitle('£9,758,809.994')).not.toHaveCount(0)
  await page.goto(`/${slug}/marketing/customers?asOf=2011-12-09`)
  await expect(page.getByRole('table', { name: 'Segments' }).getByRole('row', { name: /^Champions 604/ })).toBeVisible()
})

test('a customer sees exactly their own orders', async ({ page, context }) => {
  await signInAs(context, 'customer')
  await page.goto('/')
  await page.goto(`/${slug}/customer`)
  await expect(page.getByText('£4,310.00').first()).toBeVisible()
  await page.goto(`/${slug}/customer/orders`)
  await expect(page.getByRole('table', { name: 'Orders' }).getByRole('row')).toHaveCount(8)
  const own = await page.request.get(`/api/${slug}/customers/${CUSTOMER_KEY}/orders`)
  expect(await own.json()).toMatchObject({ total: 7 })
  for (const other of ['orders/536365', 'customers/12346', 'customers/12346/orders'])
    expect((await page.request.get(`/api/${slug}/${other}`)).status(), other).toBe(404)
  expect((await page.goto(`/${slug}/customer/orders/536365`))?.status()).toBe(404)
})
