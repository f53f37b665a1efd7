import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/orders?range=all`)
})

test('orders are found by number, customer, product and amount', async ({ page }) => {
  await expect(page.getByText('93 orders, together £1,174.05')).toBeVisible()
  const search = page.getByRole('searchbox', { name: /Search orders/ })
  await search.fill('70005')
  await expect(page.getByText('6 orders, together £30.60')).toBeVisible()
  await search.fill('12348')
  await expect(page.getByText('28 orders, together £861.00')).toBeVisible()
  await search.fill('cake')
  await expect(page.getByText('28 orders, together £861.00')).toBeVisible()
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await page.getByLabel('below an amount').fill('4')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/below=4/)
  await expect(page.getByText('9 orders, together £27.45')).toBeVisible()
  await page.getByLabel('Kind of order').selectOption('sale')
  await expect(page.getByText('8 orders, together £30.00')).toBeVisible()
})

test('what is not in the range is looked for in all time', async ({ page }) => {
  await page.goto(`/${slug}/marketing/orders?range=last-7-days&search=700000`)
  await page.getByRole('button', { name: 'Look in all time' }).click()
  await expect(page.getByText('1 order, together £5.10')).toBeVisible()
})

test('an order says its file, its rows and where what came back was sold', async ({ page }) => {
  await page.getByLabel('Kind of order').selectOption('cancellation')
  await page.getByRole('link', { name: 'C740000' }).click()
  await expect(page).toHaveURL(/\/marketing\/orders\/C740000/)
  const line = page.getByRole('table', { name: 'Order lines' }).getByRole('row').nth(1)
  await expect(line).toContainText('From 700055: 1 · inferred, exact')
  await expect(line).toContainText('eight-weeks.csv')
  await expect(line).toContainText('row 122')
  await line.getByRole('link', { name: '700055' }).click()
  await expect(page.getByRole('table', { name: 'Order lines' })).toContainText('Taken back by C740000: 1')
})

test('an order on paper says its zone and its data', async ({ page }) => {
  await page.goto(`/${slug}/marketing/orders/700055`)
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('header')
  await expect(head.getByText('of Europe/London')).toBeVisible()
  await expect(head.getByText(/^version \d+, to 27 Nov 2011, \d\d:\d\d$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
})

test('the highest order of each month, day and year, and as a file', async ({ page }) => {
  const card = page.getByRole('region', { name: /^Highest order of each/ })
  const rows = card.getByRole('row')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('November 2011')
  await expect(rows.nth(1)).toContainText('£30.75')
  await card.getByText('Day', { exact: true }).click()
  await expect(page).toHaveURL(/per=day/)
  await expect(rows.nth(1)).toContainText('27 Nov 2011')
  await expect(rows.nth(1)).toContainText('£5.10')
  await card.getByRole('button', { name: 'Download' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download rows only (CSV)' }).click()
  const csv = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\r\n')
  expect(csv).toHaveLength(57)
})
