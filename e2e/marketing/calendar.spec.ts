import { expect, test } from '@playwright/test'
import { cafeWeeks } from '../support/cafe-weeks'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'
import { world } from '../support/world'

test('weeks begin on the workspace’s day, quarters and years with its fiscal year', async ({ page, context }) => {
  const slug = await shopWithSales()
  await signInAs(context, 'admin')
  const changed = await page.request.patch(`/api/${slug}/settings`, {
    headers: { origin: world().url },
    data: { weekStart: 7, fiscalYearStart: 4 },
  })
  expect(changed.status()).toBe(200)

  const trend = page.getByRole('slider', { name: 'Net sales over time' })
  const first = {
    // Monday 3 to Saturday 8 October: the data begins on a Monday.
    week: /^Week of 3 Oct 2011: £126\.60$/,
    quarter: /^Q3 2011\/12: £1,174\.05/,
    year: /^2011\/12: £1,174\.05/,
  }
  for (const [grain, said] of Object.entries(first)) {
    await page.goto(`/${slug}/marketing?range=all&grain=${grain}`)
    await trend.focus()
    await page.keyboard.press('Home')
    await expect(trend).toHaveAttribute('aria-valuetext', said)
  }
  await page.goto(`/${slug}/marketing/when?range=all`)
  const days = page.getByRole('region', { name: /^The week by/ }).getByRole('rowheader')
  await expect(days).toHaveText(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])
})

test('a day on which a branch is missing is hatched, named, and said on the page', async ({ page, context }) => {
  const slug = await shopWithSales(cafeWeeks())
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/where`)
  const trend = page.getByRole('slider', { name: 'Net sales over time' })
  await trend.focus()
  await page.keyboard.press('End')
  await expect(trend).toHaveAttribute('aria-valuetext', /^Sun 28 Mar 2021: .*, 1 branch-day missing/)
  const holes = trend.locator('[data-hole]')
  await expect(holes).toHaveCount(1)
  await expect(holes).toHaveCSS('background-image', /^repeating-linear-gradient/)
  for (const [path, name, count] of [
    ['sales', 'Orders placed and cancelled per month', 1],
    ['sales', 'Net sales this year over time', 1],
    ['when?day=2021-03-28', 'Net sales over time', 24],
  ] as const) {
    await page.goto(`/${slug}/marketing/${path}`)
    await expect(page.getByRole('slider', { name }).locator('[data-hole]'), name).toHaveCount(count)
  }
  await page.goto(`/${slug}/marketing/where`)
  await page.getByRole('button', { name: /1\s*branch-day missing/ }).click()
  await expect(page.getByRole('dialog', { name: 'Missing days' })).toContainText('Chesterfield')

  const list = await page.request.get(`/api/${slug}/analytics/segment-customers`)
  const [{ customer, segment }] = (await list.json()).rows
  for (const path of ['customers', `customers/segments/${segment}`, `customers/${customer}`]) {
    await page.goto(`/${slug}/marketing/${path}`)
    await expect(page.getByRole('button', { name: /1\s*branch-day missing/ })).toBeVisible()
    await expect(page.getByText(/^data to 28 Mar 2021/)).toBeVisible()
  }
})
