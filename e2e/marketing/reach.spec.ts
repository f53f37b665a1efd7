import { devices, expect, type Page, test } from '@playwright/test'
import { cutTexts } from '../support/cut-texts'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'
import { smallTargets } from '../support/small-targets'
import { unmarkedFocus } from '../support/unmarked-focus'
import { shownPages } from './shown-pages'

const { viewport, userAgent, hasTouch, isMobile } = devices['Pixel 7']
const note = { from: '2011-11-08', to: '2011-11-08', text: 'Window dressed anew' }

/** Pages with figures over time, and how many charts of them each has; eight weeks are too few for growth by months. */
const withTrends = [
  ['marketing?range=all&grain=week', 1],
  ['marketing/sales?range=all&grain=week', 4],
  ['marketing/when?range=all&day=2011-11-08', 1],
  ['marketing/products?range=all&grain=week', 1],
  ['marketing/products/85123A?range=all&grain=week', 2],
  ['marketing/where?range=all&grain=week', 1],
  ['marketing/buyers?range=all&grain=week', 1],
  ['marketing/customers/12347', 2],
] as const

/** Lines, bars of months and a customer’s orders. */
const overTime = /over time$| per (month|quarter|year)$/

let slug: string

test.beforeAll(async () => {
  slug = await shopWithSales()
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

async function open(page: Page, path: string, shown: string): Promise<void> {
  await page.goto(`/${slug}/${path}`)
  await expect(page.getByText(shown).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

test.describe('by touch', () => {
  test.use({ viewport, userAgent, hasTouch, isMobile })

  for (const { path, shown } of shownPages)
    test(`${path}: everything is as large as a finger, and nothing is cut off`, async ({ page }) => {
      await open(page, path, shown)
      expect(await smallTargets(page)).toEqual([])
      expect(await cutTexts(page)).toEqual([])
    })
})

for (const { path, shown } of shownPages)
  test(`${path}: what has the focus shows it`, async ({ page }) => {
    await open(page, path, shown)
    expect(await unmarkedFocus(page, 60)).toEqual([])
  })

test('a note stands on every chart over time', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto(`/${slug}/marketing`)
  const made = await page.request.post(`/api/${slug}/notes`, {
    data: note,
    headers: { origin: new URL(page.url()).origin },
  })
  expect(made.status()).toBe(201)
  for (const [path, count] of withTrends) {
    await page.goto(`/${slug}/${path}`)
    const trends = page.getByRole('slider', { name: overTime })
    await expect(trends, path).toHaveCount(count)
    for (const trend of await trends.all())
      await expect(trend.locator('..').getByRole('button', { name: /Note, .*Window/ }), path).toBeVisible()
  }
})
