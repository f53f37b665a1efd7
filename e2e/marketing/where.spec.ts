import { expect, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

test('ranks countries, shows what moved, and a click filters', async ({ page }) => {
  await page.goto(`/${slug}/marketing/where`)
  const table = page.getByRole('table', { name: 'Ranking of countries' })
  await expect(table.getByRole('row').nth(1)).toContainText('France')
  const movers = page.getByRole('region', { name: 'Top and bottom movers' })
  await movers.getByRole('button', { name: /United Kingdom/ }).click()
  await expect(page).toHaveURL(/country=United\+Kingdom/)
})

test('a business without branches has no branch pages', async ({ page }) => {
  await page.goto(`/${slug}/marketing/where/nowhere`)
  await expect(page.getByText('There is nothing at this address')).toBeVisible()
})
