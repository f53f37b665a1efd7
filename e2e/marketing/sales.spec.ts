import { expect, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/sales?range=all`)
})

test('every figure of sales, and what an hour, a day and a month bring', async ({ page }) => {
  const figures = page.getByRole('region', { name: 'Key figures' }).getByRole('listitem')
  await expect(figures).toHaveCount(12)
  await expect(figures.first()).toContainText('£1,174.05')
  const averages = page.getByRole('region', { name: 'Net sales on average' })
  await expect(averages).toContainText('92 hours with a sale')
  await expect(averages).toContainText('£12.76')
  await expect(averages).toContainText('56 days with a sale')
  await expect(averages).toContainText('£20.97')
  await expect(averages).toContainText('£587.03')
})

test('orders placed and cancelled, by arrow keys and as a table', async ({ page }) => {
  const card = page.getByRole('region', { name: 'Orders placed and cancelled per month' })
  const chart = card.getByRole('slider')
  await chart.focus()
  const cancelled = chart.locator('[class*=repeating-linear-gradient]').first()
  await expect(cancelled).toHaveCSS('background-image', /^repeating-linear-gradient/)
  await page.keyboard.press('Home')
  await expect(chart).toHaveAttribute('aria-valuetext', /^October 2011: Placed 49, Cancelled 0/)
  await page.keyboard.press('ArrowRight')
  await expect(chart).toHaveAttribute('aria-valuetext', /^November 2011.*Placed 43, Cancelled 1/)
  await card.getByRole('button', { name: /: table, CSV/ }).click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  await expect(card.getByRole('table').getByRole('row')).toHaveCount(3)
})

test('this year so far, and why there is no last year', async ({ page }) => {
  const card = page.getByRole('region', { name: 'Net sales this year against last year' })
  await expect(card).toContainText('£1,174.05')
  await expect(card).toContainText('The data does not reach back to the start of last year.')
  await expect(page.getByRole('region', { name: 'Orders this year against last year' })).toContainText('92')
})

test('how large orders are; a bar leads to its orders', async ({ page }) => {
  const card = page.getByRole('region', { name: 'Orders by amount' })
  await expect(card.getByText('Median', { exact: true })).toBeVisible()
  await expect(card.getByRole('definition').nth(1)).toHaveText('£5.10')
  const chart = card.getByRole('slider')
  await chart.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 60; step++) {
    const text = (await chart.getAttribute('aria-valuetext')) ?? ''
    if (text.includes('Orders 8,')) break
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/marketing\/orders\?.*amountLeast=/)
  await expect(page.getByText('Sales under the filters £')).toBeVisible()
  await expect(page.getByText('8 orders, together £30.00')).toBeVisible()
})

test('a figure chosen is shown by every card that has it', async ({ page }) => {
  await page.getByRole('region', { name: 'Key figures' }).getByRole('button', { name: 'Units' }).click()
  await expect(page.getByRole('region', { name: 'Units on average' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Growth of units per month' })).toBeVisible()
})
