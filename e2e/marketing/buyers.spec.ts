import { expect, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/customers`)
})

test('how customers buy: who comes again, after how long, and the best of each month', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Customers' }).getByRole('link', { name: 'Buying' }).click()
  await expect(page).toHaveURL(/\/marketing\/buyers/)
  await expect(page.getByRole('region', { name: 'Repeat rate' })).toContainText('100.0%')
  await expect(page.getByRole('region', { name: 'Time between orders' })).toContainText('1 day')
  const best = page.getByRole('table', { name: 'Highest-grossing customers' })
  await expect(best.getByRole('row').nth(1)).toContainText('12348')
  await page.getByText('Day', { exact: true }).click()
  await expect(page).toHaveURL(/best=day/)
  await expect(best.getByRole('row').nth(1)).toContainText('12347')
  await best.getByRole('row').nth(2).getByRole('link').click()
  await expect(page).toHaveURL(/\/marketing\/customers\/1234/)
})
