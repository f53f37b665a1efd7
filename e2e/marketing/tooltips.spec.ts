import { expect, type Page, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing?country=France`)
  await expect(page.getByRole('region', { name: 'Segments by revenue' })).toContainText('£')
})

const pills = (page: Page) => page.getByRole('list', { name: 'Filters' })

const definition = (page: Page, card: string) =>
  page.getByRole('region', { name: card, exact: true }).getByRole('button', { name: 'Definition' })

test('a definition comes on hover, stays while it is read, and goes', async ({ page }) => {
  await definition(page, 'Trend').hover()
  const tooltip = page.getByRole('tooltip')
  await expect(tooltip).toContainText('Gross sales minus')
  await expect(definition(page, 'Trend')).toHaveAttribute('aria-describedby', (await tooltip.getAttribute('id')) ?? '')
  await tooltip.hover()
  await expect(tooltip).toBeVisible()
  await page.mouse.move(600, 880)
  await expect(tooltip).toHaveCount(0)
})

test('it comes on focus by key; Esc takes it away and nothing else', async ({ page }) => {
  await page.keyboard.press('Tab')
  await definition(page, 'Trend').focus()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expect(pills(page)).toContainText('France')
  await page.keyboard.press('Escape')
  await expect(pills(page)).toHaveCount(0)
})

test('only one stands at a time, wholly on the screen, at its edges too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const all = page.getByRole('button', { name: 'Definition' })
  await page.keyboard.press('Tab')
  const count = await all.count()
  expect(count).toBeGreaterThan(4)
  for (let place = 0; place < count; place += 1) {
    await all.nth(place).focus()
    const tooltip = page.getByRole('tooltip')
    await expect(tooltip).toHaveCount(1)
    const box = await tooltip.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(8)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(382)
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
  }
})

test('a panel opens and closes by its button and by Esc, which gives the focus back', async ({ page }) => {
  const button = page.getByRole('main').getByRole('button', { name: 'Last 28 days' })
  const panel = page.getByRole('dialog', { name: 'Range' })
  await button.click()
  await expect(panel).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await button.click()
  await expect(panel).toHaveCount(0)
  await button.press('Enter')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(pills(page)).toContainText('France')
})

test('a press elsewhere closes a panel and does what it is for', async ({ page }) => {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toHaveCount(0)
  await expect(pills(page)).toHaveCount(0)
})
