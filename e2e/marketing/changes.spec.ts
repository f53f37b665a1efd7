import { expect, test } from '@playwright/test'
import { electronicsWeeks } from '../support/electronics-weeks'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

/** On one day, twelve brands sell, and something without any. */
const manyBrands =
  electronicsWeeks() +
  Array.from({ length: 13 }, (_, index) => {
    const brand = index === 0 ? '' : `brand ${index}`
    return `2020-09-10 11:00:${String(index).padStart(2, '0')} UTC,22943599320545380${index + 10},15159662235090999${index + 10},22681054266481799${index + 10},,${brand},10.00,\n`
  }).join('')

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/changes`)
})

test('says in a sentence what changed, and shows the parts that add up to it', async ({ page }) => {
  await expect(page.getByText(/Net sales fell by £2\.55 \(−0\.4%\) to £585\.75/)).toBeVisible()
  const factors = page.getByRole('region', { name: 'Orders × items × price' })
  await expect(factors.getByRole('link', { name: /Orders 46 → 46/ })).toBeVisible()
  await expect(factors.getByRole('link', { name: /Returns £0\.00 → £2\.55/ })).toContainText('−£2.55')
  const fall = factors.getByRole('link', { name: /Returns/ }).locator('[class*=bg-bad]')
  await expect(fall).toHaveCSS('background-image', /^repeating-linear-gradient/)
  await factors.getByRole('link', { name: /Returns/ }).click()
  await expect(page).toHaveURL(/\/marketing\?.*metric=returns/)
})

test('its head is one row on a desk, without a grain that changes nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`/${slug}/marketing/changes?range=last-12-months&kept=1`)
  const head = page.locator('header')
  await expect(head.getByText(/^data to /)).toBeVisible()
  await expect(head.getByRole('button', { name: 'Views' })).toBeEnabled()
  await expect(head.getByRole('button', { name: /^by / })).toHaveCount(0)
  const topOf = async (name: RegExp) => (await head.getByRole('button', { name }).boundingBox())?.y
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await topOf(/Views/)).toBe(await topOf(/Last 12 months/))
    expect((await head.locator('> div').first().boundingBox())?.height).toBe(56)
  }
})

test('every part can be clicked: customers open their list, countries filter, back undoes', async ({ page }) => {
  const customers = page.getByRole('region', { name: 'New, returning and lost customers' })
  await customers.getByRole('button', { name: /Bought in both 2/ }).click()
  await expect(page).toHaveURL(/class=kept/)
  const table = page.getByRole('table', { name: 'Bought in both' })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row').nth(1)).toContainText('12347')

  await page
    .getByRole('region', { name: 'Countries' })
    .getByRole('button', { name: /France/ })
    .click()
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('France')
  await expect(page.getByText('Net sales did not change')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('list', { name: 'Filters' })).toHaveCount(0)
})

test('the part of the price leads to the course of the price', async ({ page }) => {
  await page.goto(`/${slug}/marketing/changes?range=last-7-days`)
  await page
    .getByRole('region', { name: 'Orders × items × price' })
    .getByRole('link', { name: /Price per item/ })
    .click()
  await expect(page).toHaveURL(/\/marketing\?(?=.*range=last-7-days)(?=.*metric=price)/)
  await expect(page.getByRole('slider', { name: 'Average price over time' })).toBeVisible()
})

test('what has no brand filters by none, and the others are listed in the same view', async ({ page }) => {
  const shop = await sharedShop(manyBrands)
  await page.goto(`/${shop}/marketing/changes?customers=guest`)
  const brands = page.getByRole('region', { name: 'Brands' })
  await brands.getByRole('button', { name: /^No brand/ }).click()
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('Brand is none given')
  await expect(page.getByText(/Net sales rose by £10\.00/)).toBeVisible()
  await page.goBack()
  await brands.getByRole('link', { name: /other brands/ }).click()
  await expect(page).toHaveURL(/\/marketing\/products\?(?=.*customers=guest)(?=.*by=brand)/)
  const ranking = page.getByRole('table', { name: 'Ranking of brands' })
  await expect(ranking.getByRole('row', { name: /brand 12/ })).toBeVisible()
})

test('says why there is nothing to compare', async ({ page }) => {
  await page.goto(`/${slug}/marketing/changes?range=all`)
  await expect(page.getByText('does not reach back to a period before it')).toBeVisible()
})
