import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.describe.configure({ timeout: 120_000 })

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(({ context }) => signInAs(context, 'marketing'))

const pages = [
  'marketing',
  'marketing/sales',
  'marketing/when',
  'marketing/products',
  'marketing/where',
  'marketing/changes',
]

const netSales = (page: Page) =>
  page
    .getByRole('region', { name: 'Key figures' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Net sales' }) })

test('days of one’s own are compared, weekday by weekday, for every card', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/analytics/') && asked.push(request.url()))
  await page.goto(`/${slug}/marketing?from=2011-11-21&to=2011-11-27`)
  await page.getByRole('button', { name: /^vs/ }).click()
  await page.getByRole('menuitemradio', { name: 'Other days …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Compare with other days' })
  await dialog.getByLabel('From').fill('2011-10-11')
  await dialog.getByLabel('To').fill('2011-10-17')
  await expectAccessible(page)
  asked.length = 0
  await dialog.getByRole('button', { name: 'Compare with these days' }).click()
  await expect(page.getByRole('button', { name: 'vs 10 – 16 Oct 2011' })).toBeVisible()
  await expect(page).toHaveURL(/compare=custom&compareFrom=2011-10-11&compareTo=2011-10-17/)
  // A week of 7 × 5.10, 4 or 3 × 30.75 and 3.75; the last day of the data takes 2.55 back.
  await expect(netSales(page)).toContainText('£129.15')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const compared = asked.filter((address) => !address.includes('rfm-segments'))
  expect(compared.length).toBeGreaterThan(4)
  for (const address of compared) expect(new URL(address).searchParams.get('compareFrom')).toBe('2011-10-11')
  await page.reload()
  await expect(page.getByRole('button', { name: 'vs 10 – 16 Oct 2011' })).toBeVisible()
})

for (const path of pages)
  test(`${path}: range, grain, comparison and filters by keyboard`, async ({ page }) => {
    await page.goto(`/${slug}/${path}?country=France`)
    const pill = page.getByRole('button', { name: 'Remove the filter: Country is France' })
    await expect(pill).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/from=2011-10-03&to=2011-10-30/)
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/from=2011-10-31&to=2011-11-27/)
    for (const [key, grain] of Object.entries({
      h: 'hour',
      w: 'week',
      m: 'month',
      q: 'quarter',
      y: 'year',
      d: 'day',
    })) {
      await page.keyboard.press(key)
      await expect(page).toHaveURL(new RegExp(`grain=${grain}`))
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to a place or do something' }).fill('compare year')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/compare=previous-year/)
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(help).toContainText('Previous period')
    await page.keyboard.press('Escape')
    await expect(help).toHaveCount(0)
    await expect(pill).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(pill).toHaveCount(0)
    await page.goBack()
    await expect(pill).toBeVisible()
  })

test('a filter says is or is not, of several values, found by search', async ({ page }) => {
  await page.goto(`/${slug}/marketing`)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await panel.getByRole('button', { name: 'Country' }).click()
  await panel.getByText('is not', { exact: true }).click()
  await panel.getByRole('searchbox').fill('fra')
  await panel.getByRole('checkbox', { name: 'France' }).click()
  await panel.getByRole('searchbox').fill('')
  await panel.getByRole('checkbox', { name: 'EIRE' }).click()
  await expect(page.getByRole('button', { name: 'Remove the filter: Country is not France, EIRE' })).toBeVisible()
  // 28 × 5.10 of 12347, less the 2.55 taken back.
  await expect(netSales(page)).toContainText('£140.25')
})

test('/ searches: the page’s own field, or the palette where it has none', async ({ page }) => {
  await page.goto(`/${slug}/marketing/products`)
  await expect(page.getByRole('searchbox').first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox').first()).toBeFocused()
  await page.goto(`/${slug}/marketing`)
  await expect(netSales(page)).toContainText('£585.75')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Go to a place or do something' })).toBeFocused()
})

test('every chart says in a sentence what it shows', async ({ page }) => {
  for (const path of pages) {
    await page.goto(`/${slug}/${path}`)
    await expect(page.getByRole('button', { name: /: table, CSV, link$/ }).first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    const silent = await page.evaluate(() =>
      [...document.querySelectorAll('main section')]
        .filter((section) => section.querySelector('[aria-label$=": table, CSV, link"]'))
        .filter((section) => !/\w.*[.:]/.test(section.querySelector('p.sr-only')?.textContent ?? ''))
        .map((section) => section.id),
    )
    expect(silent, path).toEqual([])
  }
})

test('answers that take over a second say that they are under way', async ({ page }) => {
  await page.goto(`/${slug}/marketing`)
  await expect(page.getByRole('region', { name: 'Segments by revenue' })).toContainText('£')
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/analytics/sales-trend?*', async (route) => {
    await held
    await route.continue()
  })
  const progress = page.getByRole('progressbar', { name: 'Answers are under way' })
  await expect(progress).toHaveCount(0)
  await page.getByRole('button', { name: 'Last 28 days' }).click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  await expect(progress).toBeVisible()
  answer()
  await expect(progress).toHaveCount(0)
})
