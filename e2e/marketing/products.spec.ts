import { expect, test } from '@playwright/test'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await shopWithSales()
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
  await page.getByText('Countries', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Ranking of countries' })
  await table.getByRole('button', { name: /France/ }).click()
  await expect(page).toHaveURL(/country=France/)
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('France')
})
