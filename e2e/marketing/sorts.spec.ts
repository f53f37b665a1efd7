import { expect, test } from '@playwright/test'
import { cafeWeeks } from '../support/cafe-weeks'
import { electronicsWeeks } from '../support/electronics-weeks'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

test('a shop whose files name no place sees its brands instead, and is told on the page of places', async ({
  page,
}) => {
  const slug = await sharedShop(electronicsWeeks())
  await page.goto(`/${slug}/marketing`)
  await expect(page.getByRole('region', { name: 'Brands by net sales' })).toContainText('samsung')
  await expect(page.getByRole('region', { name: 'Countries by net sales' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const filter = page.getByRole('dialog', { name: 'Filter' })
  await expect(filter.getByRole('button', { name: 'Brand' })).toBeVisible()
  await expect(filter.getByRole('button', { name: 'Country' })).toHaveCount(0)
  await page.goto(`/${slug}/marketing/products/1515966223509089906`)
  await expect(page.getByRole('region', { name: 'Customers by net sales' })).toContainText('£')
  await expect(page.getByRole('region', { name: 'Countries by net sales' })).toHaveCount(0)
  await page.goto(`/${slug}/marketing/where`)
  await expect(page.getByText('No file says where it sold')).toBeVisible()
  await page.goto(`/${slug}/marketing/customers`)
  await expect(page.getByRole('region', { name: 'Segments by revenue' })).toContainText('£')
  await expect(page.getByRole('button', { name: 'Country' })).toHaveCount(0)
})

test('the last weeks follow how it was paid, as every other card does', async ({ page }) => {
  const slug = await sharedShop(cafeWeeks())
  const latte = page
    .getByRole('table', { name: 'The last weeks' })
    .getByRole('row')
    .filter({ hasText: /^Large Latte/ })
  await page.goto(`/${slug}/marketing/products`)
  await expect(latte).toContainText('£134.75')
  await page.goto(`/${slug}/marketing/products?payment=CARD`)
  await expect(latte).toContainText('£66.15')
})

test('a list of orders has a column of places only where an order has any', async ({ page }) => {
  for (const [content, columns] of [
    [electronicsWeeks(), 0],
    [cafeWeeks(), 1],
  ] as const) {
    const slug = await sharedShop(content)
    await page.goto(`/${slug}/marketing/orders`)
    const orders = page.getByRole('table', { name: 'Orders' })
    await expect(orders).toContainText('£')
    await expect(orders.getByRole('columnheader', { name: 'Where' })).toHaveCount(columns)
  }
})

test('on a phone the total of an order stands in sight, however long its number', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const slug = await sharedShop(electronicsWeeks())
  await page.goto(`/${slug}/marketing/orders`)
  for (const name of ['Orders', 'Highest order of each month']) {
    const table = page.getByRole('table', { name })
    await expect(table).toContainText('£')
    const [width, room] = await table.evaluate((drawn) => [drawn.scrollWidth, drawn.parentElement?.clientWidth ?? 0])
    expect(width, name).toBeLessThanOrEqual(room ?? 0)
  }
})
