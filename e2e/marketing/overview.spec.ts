import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { HOSTILE_NAME } from '../support/eight-weeks'
import { ownWorkspace } from '../support/own-workspace'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing`)
})

const figures = (page: Page) => page.getByRole('region', { name: 'Key figures' })

const figure = (page: Page, title: string) =>
  figures(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: title }) })

test('opens at the day of the latest sale, though that is long ago', async ({ page }) => {
  await expect(page.getByText('data to 27 Nov 2011, 10:15')).toBeVisible()
  await expect(figure(page, 'Net sales')).toContainText('£585.75')
  await expect(figure(page, 'Net sales')).toContainText('−0.4%')
  await expect(figure(page, 'Orders')).toContainText('46')
  await expect(figure(page, 'Active customers')).toContainText('2')
})

test('asks only questions that are answered', async ({ page }) => {
  const refused: string[] = []
  page.on('response', (response) => response.status() >= 400 && refused.push(response.url()))
  await page.goto(`/${slug}/marketing?range=last-7-days&compare=none&country=France&metric=orders&asOf=2011-11-20`)
  await expect(page.getByRole('region', { name: 'Segments by revenue' })).toContainText('£')
  await expect(figure(page, 'Orders')).toContainText('3')
  expect(refused).toEqual([])
})

test('range, comparison and grain change the figures and the address; back undoes', async ({ page }) => {
  await page.getByRole('button', { name: 'Last 28 days' }).click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  await expect(page).toHaveURL(/range=last-7-days/)
  await expect(figure(page, 'Net sales')).toContainText('£129.15')

  await page.getByRole('button', { name: /^vs/ }).click()
  await page.getByRole('menuitemradio', { name: /no comparison/i }).click()
  await expect(page).toHaveURL(/compare=none/)
  await expect(figure(page, 'Net sales')).not.toContainText('%')

  await page.keyboard.press('w')
  await expect(page).toHaveURL(/grain=week/)
  await expect(page.getByRole('button', { name: 'by week' })).toBeVisible()

  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(figure(page, 'Net sales')).toContainText('£585.75')
})

test('a click on a country filters everything; the pill and Esc let go', async ({ page }) => {
  const countries = page.getByRole('region', { name: /^Countries by/ })
  await countries.getByRole('button', { name: /France/ }).click()
  await expect(page).toHaveURL(/country=France/)
  await expect(figure(page, 'Net sales')).toContainText('£430.50')

  await page.getByRole('button', { name: 'Remove the filter: Country is France' }).click()
  await expect(page).not.toHaveURL(/country=/)
  await expect(figure(page, 'Net sales')).toContainText('£585.75')

  await page
    .getByRole('region', { name: /^Products by/ })
    .getByRole('button', { name: /CAKE STAND/ })
    .click()
  await expect(page).toHaveURL(/product=22423/)
  await expect(figure(page, 'Net sales')).toContainText('£178.50')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/product=/)
})

test('a click on a key figure shows its trend', async ({ page }) => {
  await figure(page, 'Orders').getByRole('button', { name: 'Orders' }).click()
  await expect(page).toHaveURL(/metric=orders/)
  await expect(page.getByRole('slider', { name: 'Orders over time' })).toBeVisible()
})

test('the trend’s table and CSV are the API’s numbers', async ({ page }) => {
  const answer = await page.request.get(`/api/${slug}/analytics/sales-trend?compare=previous-period&range=last-28-days`)
  const { buckets } = (await answer.json()) as { buckets: { values: { net: string } }[] }
  const card = page.getByRole('region', { name: 'Trend' })
  const menu = card.getByRole('button', { name: 'Trend: table, CSV, link' })

  await menu.click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })
  const rows = card.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(buckets.length + 1)
  for (const [index, { values }] of buckets.entries())
    await expect(rows.nth(index + 1)).toContainText(pounds.format(Number(values.net)))
  await page.reload()
  await expect(rows).toHaveCount(buckets.length + 1)

  await menu.click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download CSV' }).click()
  const csv = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\r\n')
  const lines = csv.filter((line) => !line.startsWith('#')).slice(1)
  expect(csv).toContain('# Dates: 2011-10-31 to 2011-11-27, days of Europe/London')
  expect(lines.map((line) => line.split(',')[1])).toEqual(buckets.map(({ values }) => values.net))
})

test('a card that failed says so and offers a retry; its neighbours work on', async ({ page }) => {
  const problem = { status: 500, contentType: 'application/problem+json', body: '{"title":"Out of order"}' }
  await page.route('**/analytics/peak-hours?*', (route) => route.fulfill(problem))
  await page.getByRole('button', { name: 'Last 28 days' }).click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  const card = page.getByRole('region', { name: 'Peak hours by net sales' })
  await expect(card.getByRole('alert')).toContainText('Out of order', { timeout: 20_000 })
  await expect(figure(page, 'Net sales')).toContainText('£129.15')
  await page.unroute('**/analytics/peak-hours?*')
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByRole('table')).toBeVisible()
})

test('a server out of reach is said on each card, with what to do', async ({ page }) => {
  await expect(page.getByRole('region', { name: 'Segments by revenue' })).toContainText('£')
  await page.route('**/analytics/**', (route) => route.abort())
  await page.getByRole('button', { name: 'Last 28 days' }).click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  const card = page.getByRole('region', { name: 'Peak hours by net sales' })
  const said = 'The server could not be reached. Check the connection and try again.'
  await expect(card.getByRole('alert')).toContainText(said, { timeout: 20_000 })
  await expect(page.getByRole('alert').filter({ hasText: said })).toHaveCount(5)
  await page.unroute('**/analytics/**')
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByRole('table')).toBeVisible()
})

test('a page that is opened comes with its figures, where the server has them in time', async ({ page }) => {
  const headers = { accept: 'text/html' }
  await expect(async () => {
    const html = await (await page.request.get(`/${slug}/marketing`, { headers })).text()
    for (const text of ['£585.75', 'data to 27 Nov 2011, 10:15', 'CAKE STAND', 'France']) expect(html).toContain(text)
  }).toPass()
})

test('a shop without sales leads an admin to the upload', async ({ page, context }) => {
  const empty = await ownWorkspace()
  await context.clearCookies()
  await signInAs(context, 'admin')
  await page.goto(`/${empty.slug}/marketing`)
  await expect(page.getByText('has no sales yet')).toBeVisible()
  await page.getByRole('link', { name: 'Upload a file' }).click()
  await expect(page).toHaveURL(/\/admin\/imports/)
})

test('a name out of a file is text', async ({ page }) => {
  await expect(page.getByRole('region', { name: /^Products by/ })).toContainText(HOSTILE_NAME)
})
