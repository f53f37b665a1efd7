import { expect, type Page, test } from '@playwright/test'
import { eightWeeks } from '../support/eight-weeks'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'

/** Ten cake stands for 127.50, all of them taken back twenty minutes later. */
const reversed = [
  '750000,22423,CAKE STAND,10,11/20/2011 9:00,12.75,12347,United Kingdom',
  'C750000,22423,CAKE STAND,-10,11/20/2011 9:20,12.75,12347,United Kingdom',
  '',
].join('\r\n')

let slug: string

test.beforeAll(async () => {
  slug = await shopWithSales(eightWeeks() + reversed)
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

const figure = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'Key figures' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: title }) })

test('as kept leaves out what was reversed, says how much, and leads to it; every page keeps it', async ({ page }) => {
  await page.goto(`/${slug}/marketing/sales`)
  await expect(figure(page, 'Orders')).toContainText('47')
  await expect(figure(page, 'Gross sales')).toContainText('£715.80')
  await expect(figure(page, 'Net sales')).toContainText('£585.75')

  await page.getByRole('button', { name: 'As booked' }).click()
  await page.getByRole('menuitemradio', { name: 'Without orders reversed within 24 hours' }).click()
  await expect(page).toHaveURL(/kept=1/)
  await expect(figure(page, 'Orders')).toContainText('46')
  await expect(figure(page, 'Gross sales')).toContainText('£588.30')
  await expect(figure(page, 'Net sales')).toContainText('£585.75')

  const pill = page.getByRole('list', { name: 'Filters' })
  await expect(pill).toContainText('1 order left out (£127.50)')
  await pill.getByRole('link', { name: /1 order left out/ }).click()
  await expect(page).toHaveURL(/\/marketing\/orders\?.*reversed=1/)
  const found = page.getByRole('table', { name: 'Orders', exact: true }).getByRole('row')
  await expect(found).toHaveCount(2)
  await expect(found.nth(1)).toContainText('750000')

  await page.getByRole('button', { name: 'Show all orders as booked' }).click()
  await expect(page).not.toHaveURL(/kept=1/)
})

test('every place, tab and way back keeps it, with the days and the filters', async ({ page }) => {
  const places = page.getByRole('navigation', { name: 'Places' })
  const pills = page.getByRole('list', { name: 'Filters' })
  await page.goto(`/${slug}/marketing?kept=1&hours=72&range=all&country=United+Kingdom`)
  const labels = await places.getByRole('link').allTextContents()
  expect(labels).toHaveLength(8)
  for (const label of labels) {
    await places.getByRole('link', { name: label, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible()
    await expect(page).toHaveURL(/kept=1&hours=72/)
    await expect(pills).toContainText('1 order left out (£127.50)')
    await expect(pills).toContainText('Country is United Kingdom')
    if (label !== 'Customers') await expect(page.getByRole('button', { name: 'All time', exact: true })).toBeVisible()
  }
  await page.getByRole('navigation', { name: 'Customers' }).getByRole('link', { name: 'Buying' }).click()
  await expect(page).toHaveURL(/\/buyers\?(?=.*kept=1)(?=.*range=all)(?=.*country=)/)

  await places.getByRole('link', { name: 'Orders' }).click()
  await page.getByRole('table', { name: 'Orders', exact: true }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/orders\/\w+\?(?=.*kept=1)(?=.*range=all)/)
  await page.getByRole('link', { name: 'Customer 12347' }).click()
  await expect(page).toHaveURL(/\/customers\/12347\?(?=.*kept=1)(?=.*range=all)/)
  await expect(pills).toContainText('Orders are not reversed within 3 days')
  const orders = page.getByRole('main').getByRole('definition').nth(1)
  await expect(orders).toHaveText(/^56/)
  await page.getByRole('main').getByRole('link', { name: 'Customers', exact: true }).click()
  await expect(page).toHaveURL(/\/customers\?(?=.*kept=1)(?=.*range=all)/)

  await page.goBack()
  await page.getByRole('button', { name: 'Remove the filter: Orders are not reversed within 3 days' }).click()
  await expect(orders).toHaveText(/^57/)
  await page.getByRole('button', { name: 'As booked' }).click()
  await page.getByRole('menuitemradio', { name: 'Without orders reversed within 24 hours' }).click()
  await expect(orders).toHaveText(/^56/)
})

test('an hour does not reach further than an hour', async ({ page }) => {
  await page.goto(`/${slug}/marketing?kept=1&hours=1`)
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('1 order left out')
  await expect(figure(page, 'Orders')).toContainText('46')
  await page.keyboard.press('Escape')
  await expect(figure(page, 'Orders')).toContainText('47')
})

test('an order says that it was taken back whole, and by what', async ({ page }) => {
  await page.goto(`/${slug}/marketing/orders/750000`)
  await expect(page.getByText('Taken back whole by')).toBeVisible()
  await page.getByText('Taken back whole by').getByRole('link', { name: 'C750000' }).click()
  await expect(page.getByText('Takes back the whole of')).toContainText('750000')
})
