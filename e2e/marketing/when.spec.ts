import { expect, test } from '@playwright/test'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing/when`)
})

test('the week by average, median and sum, and against the weeks before', async ({ page }) => {
  const week = page.getByRole('region', { name: 'The week by net sales' })
  const mondayAtFour = week.getByRole('link', { name: /^Monday, 16:00 to 17:00/ })
  await expect(mondayAtFour).toHaveAccessibleName(/£3\.75/)
  await week.getByText('Sum', { exact: true }).click()
  await expect(page).toHaveURL(/statistic=sum/)
  await expect(mondayAtFour).toHaveAccessibleName(/£15\.00/)
  await week.getByText('Change', { exact: true }).click()
  await expect(page).toHaveURL(/shown=change/)
  await expect(mondayAtFour).toHaveAccessibleName(/£0\.00, Now £15\.00, Before £15\.00/)
  const sundayAtFive = week.getByRole('link', { name: /^Sunday, 17:00 to 18:00/ })
  await expect(sundayAtFive).toHaveAccessibleName(/−£2\.55/)
})

test('arrow keys go from hour to hour', async ({ page }) => {
  const week = page.getByRole('region', { name: 'The week by net sales' })
  await week.getByRole('link', { name: /^Monday, 10:00/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(week.getByRole('link', { name: /^Tuesday, 10:00/ })).toBeFocused()
})

test('an hour leads to its orders, in the same view', async ({ page }) => {
  await page.goto(`/${slug}/marketing/when?range=last-28-days&statistic=sum&kept=1&hours=48`)
  const week = page.getByRole('region', { name: 'The week by net sales' })
  const mondayAtFour = week.getByRole('link', { name: /^Monday, 16:00 to 17:00: £15\.00/ })
  await mondayAtFour.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/marketing\/orders\?.*weekday=1&hour=16/)
  await expect(page).toHaveURL(/range=last-28-days&kept=1&hours=48/)
  await expect(page.getByText('4 orders, together £15.00')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the filter: ordered Monday, 16:00 to 17:00' }).click()
  await expect(page).not.toHaveURL(/weekday/)
  await expect(page.getByText('4 orders, together £15.00')).toBeHidden()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a first tap on an hour shows its value, a second leads to its orders', async ({ page }) => {
    const week = page.getByRole('region', { name: 'The week by net sales' })
    const mondayAtFour = week.getByRole('link', { name: /^Monday, 16:00 to 17:00/ })
    await mondayAtFour.tap()
    await expect(week.getByText('Monday, 16:00 to 17:00', { exact: true })).toBeVisible()
    await mondayAtFour.tap()
    await expect(page).toHaveURL(/\/marketing\/orders\?.*weekday=1&hour=16/)
  })
})

test('the hours of a chosen day, against the same weekday before', async ({ page }) => {
  const day = page.getByRole('region', { name: 'Net sales across a day' })
  await expect(day.getByLabel('Day', { exact: true })).toHaveValue('2011-11-27')
  await day.getByLabel('Day', { exact: true }).fill('2011-11-14')
  await expect(page).toHaveURL(/day=2011-11-14/)
  await expect(day).toContainText('14 Nov 2011')
  await expect(day).toContainText('7 Nov 2011')
  const hours = day.getByRole('slider')
  await hours.focus()
  await page.keyboard.press('Home')
  for (let hour = 0; hour < 16; hour++) await page.keyboard.press('ArrowRight')
  await expect(hours).toHaveAttribute('aria-valuetext', /16:00: £3\.75/)
})

test('a day that cannot be known says so on its card, and comes when it is asked for again', async ({ page }) => {
  const day = page.getByRole('region', { name: 'Net sales across a day' })
  await expect(day.getByRole('slider')).toBeVisible()
  const figures = '**/analytics/kpis*'
  await page.route(figures, (route) => route.abort())
  await page.getByRole('button', { name: 'Last 28 days' }).click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  await expect(day.getByRole('alert')).toContainText('This could not be loaded')
  await page.unroute(figures)
  await day.getByRole('button', { name: 'Try again' }).click()
  await expect(day.getByRole('slider')).toBeVisible()
})
