import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'
import { CUSTOMER_KEY } from '../support/world'

let slug: string

test.beforeAll(async () => {
  slug = await shopWithSales()
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

const pages = [
  { path: 'marketing', shown: '£585.75' },
  { path: 'marketing/sales', shown: 'Orders by amount' },
  { path: 'marketing/when', shown: 'The week by net sales' },
  { path: 'marketing/when?range=last-4-weeks&shown=change', shown: 'Orange, hatched' },
  { path: 'marketing/orders?kept=1', shown: 'Highest order of each month' },
  { path: 'marketing/orders/C740000', shown: 'inferred, exact' },
  { path: 'marketing/changes?class=kept', shown: 'Net sales fell by' },
  { path: 'marketing/products', shown: 'CAKE STAND' },
  { path: 'marketing/products/85123A', shown: 'Prices charged' },
  { path: 'marketing/where', shown: 'Top and bottom movers' },
  { path: 'marketing/buyers', shown: 'Time between orders' },
  { path: 'marketing/customers', shown: 'Segments by revenue' },
  { path: 'marketing/customers/segments/champions', shown: 'What to do' },
  { path: `marketing/customers/${CUSTOMER_KEY}`, shown: 'WHITE HEART' },
]

for (const { path, shown } of pages)
  test(`${path} has no accessibility fault, light or dark`, async ({ page }) => {
    await page.goto(`/${slug}/${path}`)
    await expect(page.getByText(shown).first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
  })

test('a phone shows the same, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { path, shown } of pages) {
    await page.goto(`/${slug}/${path}`)
    await expect(page.getByText(shown).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})
