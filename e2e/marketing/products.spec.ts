import { expect, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/products`)
})

test('ranks products by the figure chosen, of the kind chosen, that match a search', async ({ page }) => {
  const rows = page.getByRole('table', { name: 'Ranking of products' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('CAKE STAND')
  await expect(rows.nth(1)).toContainText('£178.50')
  await expect(rows).toHaveCount(4)

  await page.getByRole('button', { name: 'Units' }).click()
  await expect(page).toHaveURL(/metric=units/)
  await expect(rows.nth(1)).toContainText('WHITE HEART')

  await page.getByLabel('Kind of product').selectOption('service')
  await expect(page).toHaveURL(/kinds=service/)
  await expect(rows.nth(1)).toContainText('POSTAGE')

  await page.goto(`/${slug}/marketing/products`)
  await page.getByRole('searchbox', { name: 'Search products' }).fill('heart')
  await expect(page).toHaveURL(/search=heart/)
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('WHITE HEART')
})

test('ranks countries, and a click filters by one', async ({ page }) => {
  await page.getByRole('group', { name: 'Ranked' }).getByText('Countries', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Ranking of countries' })
  await table.getByRole('button', { name: /France/ }).click()
  await expect(page).toHaveURL(/country=France/)
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('France')
})

test('a product has a page: its course, its price, who buys it and what with', async ({ page }) => {
  await page.getByRole('link', { name: 'Product’s page: CAKE STAND' }).click()
  await expect(page).toHaveURL(/\/marketing\/products\/22423/)
  await expect(page.getByRole('heading', { level: 1, name: 'CAKE STAND' })).toBeVisible()
  const prices = page.getByRole('table', { name: 'Prices charged' })
  await expect(prices.getByRole('row').nth(1)).toContainText('£12.75')
  const together = page.getByRole('table', { name: 'Bought together' })
  await expect(page.getByText('Nothing is bought with it often enough')).toBeVisible()
  await expect(together).toHaveCount(0)
  await page.getByRole('region', { name: 'Customers by net sales' }).getByRole('link', { name: /12348/ }).click()
  await expect(page).toHaveURL(/\/marketing\/customers\/12348/)
})

test('a product that is not there is not found', async ({ page }) => {
  await page.goto(`/${slug}/marketing/products/no-such-thing`)
  await expect(page.getByText('There is nothing at this address')).toBeVisible()
})

test('the last weeks go on to the next page, and say how many there are', async ({ page }) => {
  const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
  const sold = Array.from({ length: 12 }, (_, index) => {
    const sku = 20_001 + index
    return `6${sku},${sku},LAMP ${sku},1,11/21/2011 10:15,${20 - index}.00,12347,United Kingdom`
  })
  const many = await shopWithSales([header, ...sold, ''].join('\r\n'))
  await page.goto(`/${many}/marketing/products`)
  const card = page.getByRole('region', { name: /^The last weeks by/ })
  const rows = card.getByRole('row')
  await expect(rows).toHaveCount(11)
  await expect(card).toContainText('1–10 of 12 products')
  await card.getByRole('button', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/weeksPage=2/)
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('LAMP 20011')
  await card.getByRole('button', { name: /Last 12 weeks/ }).click()
  await expect(rows).toHaveCount(11)
})

test('the ranking fits its card on a small desk, and has all its figures on a larger one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`/${slug}/marketing/products?compare=previous-period`)
  const ranking = page.getByRole('region', { name: 'Ranking' })
  await expect(ranking.getByRole('row').nth(1)).toContainText('£')
  const beyond = () => ranking.locator('.cut-edges').evaluate((frame) => frame.scrollWidth - frame.clientWidth)
  await expect.poll(beyond).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(ranking.getByRole('columnheader', { name: 'Average price' })).toBeVisible()
  await expect.poll(beyond).toBe(0)
})
