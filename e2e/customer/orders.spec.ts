import { expect, test } from '@playwright/test'
import { OTHER_CUSTOMER } from '../support/eight-weeks'
import { expectAccessible } from '../support/expect-accessible'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'
import { CUSTOMER_KEY } from '../support/world'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.describe('a customer', () => {
  test.beforeEach(async ({ context }) => {
    await signInAs(context, 'customer')
  })

  test('sees what they bought, in figures and by month', async ({ page }) => {
    await page.goto(`/${slug}/customer`)
    await expect(page.getByRole('definition').filter({ hasText: '£283.05' })).toBeVisible()
    await expect(page.getByText('Mon 3 Oct 2011')).toBeVisible()
    await expect(page.getByText('Sun 27 Nov 2011')).toBeVisible()
    await expect(page.getByRole('slider', { name: 'Spend over time' })).toBeVisible()
    await expectAccessible(page)
  })

  test('sees their own orders only; searches by number and product; between days; page by page', async ({ page }) => {
    await page.goto(`/${slug}/customer/orders`)
    const orders = page.getByRole('table', { name: 'Orders' }).getByRole('row')
    await expect(page.getByText('1–25 of 57 orders')).toBeVisible()
    await page.getByRole('button', { name: 'Next page' }).click()
    await expect(page.getByText('26–50 of 57 orders')).toBeVisible()

    const search = page.getByRole('searchbox', { name: 'Search orders by number or product' })
    await search.fill('700003')
    await expect(orders).toHaveCount(2)
    await expect(orders.nth(1)).toContainText('700003')
    await search.fill('cake')
    await expect(page.getByText('No order matches')).toBeVisible()
    await search.fill('heart')
    await expect(page.getByText('1–25 of 57 orders')).toBeVisible()

    await page.getByLabel('From').fill('2011-11-26')
    await expect(orders).toHaveCount(4)
    await expect(orders.filter({ hasText: 'Cancellation' })).toContainText('−£2.55')
    await expectAccessible(page)
  })

  test('opens an order with its lines and totals', async ({ page }) => {
    await page.goto(`/${slug}/customer/orders?search=700003`)
    await page.getByRole('link', { name: '700003' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Order 700003')
    const lines = page.getByRole('table', { name: 'Order lines' })
    await expect(lines.getByRole('row', { name: /WHITE HEART/ })).toContainText('£5.10')
    await expect(page.getByRole('definition').last()).toHaveText('£5.10')
    await expectAccessible(page)
  })

  test('does not find another’s order', async ({ page }) => {
    const other = await page.goto(`/${slug}/customer/orders/710000`)
    expect(other?.status()).toBe(404)
    await expect(page.getByText('There is nothing at this address')).toBeVisible()
    const answer = await page.request.get(`/api/${slug}/orders/710000`)
    expect(answer.status()).toBe(404)
  })

  test('cannot look into another’s room or marketing’s', async ({ page }) => {
    await page.goto(`/${slug}/customer?preview=${OTHER_CUSTOMER}`)
    await expect(page.getByRole('definition').filter({ hasText: '£283.05' })).toBeVisible()
    expect((await page.goto(`/${slug}/marketing`))?.status()).toBe(403)
  })
})

test('an admin previews a customer’s room, is told so, and stays in it', async ({ page, context }) => {
  await signInAs(context, 'admin')
  await page.goto(`/${slug}/marketing/customers/${CUSTOMER_KEY}`)
  await page.getByRole('link', { name: 'See their room' }).click()
  const banner = page.getByRole('complementary', { name: 'Preview' })
  await expect(banner).toContainText(CUSTOMER_KEY)
  await banner.getByRole('link', { name: 'Orders' }).click()
  await expect(page).toHaveURL(new RegExp(`customer/orders\\?preview=${CUSTOMER_KEY}`))
  await page.getByRole('link', { name: '700055' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Order 700055')
  await expect(page).toHaveURL(new RegExp(`preview=${CUSTOMER_KEY}`))
  await expect(banner).toBeVisible()
})
