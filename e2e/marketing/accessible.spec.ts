import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'
import { shownPages } from './shown-pages'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

for (const { path, shown } of shownPages)
  test(`${path} has no accessibility fault, light or dark`, async ({ page }) => {
    await page.goto(`/${slug}/${path}`)
    await expect(page.getByText(shown).first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
  })

test('a phone shows the same, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { path, shown } of shownPages) {
    await page.goto(`/${slug}/${path}`)
    await expect(page.getByText(shown).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})
