import { expect, type Page, test } from '@playwright/test'
import { appTree } from './access/app-tree'
import { expectTextOnly } from './hostile/expect-text-only'
import { hostileGiftFile, hostileTillFile } from './hostile/hostile-files'
import { hostileShop } from './hostile/hostile-shop'
import { hostileTexts, keptTexts } from './hostile/hostile-texts'
import { OWN_CUSTOMER, type Shops, type Visit, visits } from './hostile/visits'
import { watch } from './hostile/watch'
import { signInAs } from './support/sign-in-as'
import { world } from './support/world'

let shops: Shops

test.describe.configure({ mode: 'parallel', timeout: 180_000 })

test.beforeAll(async () => {
  shops = {
    gift: await hostileShop(hostileGiftFile(), { customer: OWN_CUSTOMER }),
    till: await hostileShop(hostileTillFile(), { customer: OWN_CUSTOMER, branch: hostileTexts[2] ?? '' }),
  }
})

const pages = appTree().filter((entry) => entry.startsWith('PAGE '))

test('every page is visited', () => {
  expect(Object.keys(visits(shops)).sort()).toEqual(pages)
})

for (const key of pages)
  test(`${key.replace('PAGE ', '')} shows texts of files as text`, async ({ page, context }) => {
    const seen = watch(page)
    const all = visits(shops)[key] ?? []
    let before: Visit['as'] = 'nobody'
    for (const { as, address, shown } of all) {
      if (as !== before) {
        // A page that still asks for news must not be told that nobody is signed in.
        await page.goto('about:blank')
        await context.clearCookies()
        if (as !== 'nobody') await signInAs(context, as)
        before = as
      }
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(address)
      await expectTextOnly(page, shown)
    }
    expect(seen).toEqual(all.filter(({ missing }) => missing).map(({ address }) => seenOfMissing(address)))
  })

const seenOfMissing = (address: string): string => `404: ${new URL(address, world().url).href}`

const net = (place: number): string =>
  (2.5 * (place + 1)).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })

async function openRanking(page: Page, by: string): Promise<void> {
  await page.goto(`/${shops.gift}/marketing/products?range=all&by=${by}&compare=none`)
}

const clicked = { product: keptTexts, country: keptTexts.slice(9, 13) }

for (const by of ['product', 'country'] as const)
  test(`a click on any ${by} filters by just it, and its pill lets go`, async ({ page, context }) => {
    await signInAs(context, 'admin')
    const seen = watch(page)
    await openRanking(page, by)
    for (const text of clicked[by]) {
      const row = page
        .getByRole('table', { name: /^Ranking/ })
        .getByRole('row')
        .filter({ has: page.getByText(text, { exact: true }) })
      const answered = page.waitForResponse((response) => new URL(response.url()).searchParams.has(by))
      await row.first().getByRole('button').click()
      await answered
      await expect(page.getByRole('list', { name: 'Filters' }).locator('bdi')).toHaveText([text])
      await expect(page).toHaveURL(new RegExp(`[?&]${by}=`))
      const asked = new URL(page.url()).searchParams
      await page.goto(`/${shops.gift}/marketing?${asked}`)
      await expect(page.getByRole('region', { name: 'Key figures' })).toContainText(net(keptTexts.indexOf(text)))
      await page.goBack()
      await page.getByRole('button', { name: /^Remove the filter/ }).click()
      await expect(page.getByRole('list', { name: 'Filters' })).toHaveCount(0)
    }
    expect(seen).toEqual([])
  })

test('the list of a segment leads to any customer, their order, back to them, and into their room', async ({
  page,
  context,
}) => {
  await signInAs(context, 'admin')
  const seen = watch(page)
  const answer = await page.request.get(`/api/${shops.gift}/analytics/segment-customers?size=100`)
  const { rows } = (await answer.json()) as { rows: { customer: string; segment: string }[] }
  expect(rows.map(({ customer }) => customer)).toEqual(expect.arrayContaining([...keptTexts]))
  const title = page.getByRole('heading', { level: 1 }).locator('bdi')
  for (const { customer, segment } of rows) {
    await page.goto(`/${shops.gift}/marketing/customers/segments/${segment}`)
    await page.locator(`a[href$="/customers/${encodeURIComponent(customer).replace(/['"\\]/g, '\\$&')}"]`).click()
    await expect(title).toHaveText(customer)
    await page.getByRole('table', { name: 'Orders' }).getByRole('row').nth(1).getByRole('link').click()
    await expect(page.getByRole('table', { name: 'Order lines' }).locator('bdi').first()).toHaveText(customer)
    await page.getByRole('link', { name: /^Customer / }).click()
    await page.getByRole('link', { name: 'See their room' }).click()
    await expect(page.getByRole('complementary', { name: 'Preview' }).locator('bdi')).toHaveText(customer)
    await page.getByRole('link', { name: 'Leave the preview' }).click()
    await expect(title).toHaveText(customer)
    expect(await page.title()).toContain(`Customer ${customer.replace(/\s+/g, ' ')}`)
  }
  expect(seen).toEqual([])
})

test('the API answers the texts to the letter', async ({ page, context }) => {
  await signInAs(context, 'admin')
  for (const text of keptTexts) {
    const order = await page.request.get(`/api/${shops.gift}/orders/${encodeURIComponent(text)}`)
    expect(await order.json(), text).toMatchObject({
      orderKey: text,
      orderNumber: text,
      customer: text,
      country: text,
      orderLines: [{ product: { sku: text, name: text } }],
    })
    const customer = await page.request.get(`/api/${shops.gift}/customers/${encodeURIComponent(text)}`)
    expect(await customer.json(), text).toMatchObject({ customer: text, country: text })
  }
})

test('an address with NUL finds nothing and breaks nothing', async ({ page, context }) => {
  await signInAs(context, 'admin')
  const home = `/${shops.gift}`
  for (const address of [
    `${home}/marketing/customers/%00`,
    `${home}/marketing/orders/a%00b`,
    `${home}/customer?preview=%00`,
    `/api${home}/orders/%00`,
    `/api${home}/analytics/kpis?range=all&country=%00`,
  ]) {
    const answer = await page.request.get(address)
    expect([400, 404], `${address}: ${answer.status()}`).toContain(answer.status())
  }
})
