import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { segments } from '../../lib/domain/segment'
import { OTHER_CUSTOMER } from '../support/eight-weeks'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'
import { CUSTOMER_KEY } from '../support/world'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context }) => {
  await signInAs(context, 'marketing')
})

type Answer = { segments: { segment: string; customers: number }[] }

test('names all eleven segments with their customers; each leads to its list, a customer and an order', async ({
  page,
}) => {
  const answer = await page.request.get(`/api/${slug}/analytics/rfm-segments`)
  const sizes = ((await answer.json()) as Answer).segments
  await page.goto(`/${slug}/marketing/customers`)
  const table = page.getByRole('table', { name: 'Segments' })
  for (const { slug: segment, name } of segments) {
    const size = sizes.find((one) => one.segment === segment)?.customers
    await expect(table.getByRole('row', { name: new RegExp(`^${name} ${size}`) })).toBeVisible()
  }
  await expect(page.getByLabel('As of')).toHaveValue('2011-11-27')

  const filled = segments.find(({ slug: segment }) => sizes.some((one) => one.segment === segment && one.customers > 0))
  await table.getByRole('link', { name: filled?.name ?? '' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(filled?.name ?? '')
  const customers = page.getByRole('table', { name: 'Customers of the segment' })
  await customers.getByRole('row').nth(1).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Customer 1234')
  await page.getByRole('table', { name: 'Orders' }).getByRole('row').nth(1).getByRole('link').click()
  await expect(page.getByRole('table', { name: 'Order lines' })).toBeVisible()
})

test('an earlier date and gross money are kept in the address and in the lists', async ({ page }) => {
  await page.goto(`/${slug}/marketing/customers`)
  await expect(page.getByLabel('As of')).toHaveValue('2011-11-27')
  await page.getByLabel('As of').fill('2011-10-31')
  await expect(page).toHaveURL(/asOf=2011-10-31/)
  await page.getByText('Gross', { exact: true }).click()
  await expect(page).toHaveURL(/monetary=gross/)
  await page.getByRole('table', { name: 'Segments' }).getByRole('link', { name: 'Champions' }).click()
  await expect(page).toHaveURL(/segments\/champions\?.*asOf=2011-10-31/)
  await expect(page).toHaveURL(/monetary=gross/)
})

test('a segment’s list comes as files that say what they are of, and is written down', async ({ page }) => {
  const answer = await page.request.get(`/api/${slug}/analytics/segment-customers`)
  const { rows } = (await answer.json()) as { rows: { customer: string; segment: string; monetary: string }[] }
  const one = rows.find(({ customer }) => customer === OTHER_CUSTOMER)
  const list = `/${slug}/marketing/customers/segments/${one?.segment}`
  await page.goto(`${list}?monetary=gross&kept=1&search=${OTHER_CUSTOMER}`)
  const customers = page.getByRole('region', { name: 'Customers', exact: true })
  const save = async (item: string) => {
    const record = page.waitForResponse((response) => new URL(response.url()).pathname === `/api/${slug}/exports`)
    const download = page.waitForEvent('download')
    await customers.getByRole('button', { name: 'Download' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    expect((await record).status()).toBe(204)
    return download
  }
  await expect(customers.getByRole('row')).toHaveCount(2)
  const text = await readFile(await (await save('Download CSV')).path(), 'utf8')
  for (const fact of ['Filters: Segment is', `Search: ${OTHER_CUSTOMER}`, 'Scored as of: 2011-11-27', 'Data: version'])
    expect(text).toContain(`# ${fact}`)
  expect(text).toContain('Europe/London')
  expect(text).toMatch(new RegExp(`\r\n${OTHER_CUSTOMER},`))
  expect((await save('Download Excel')).suggestedFilename()).toMatch(/\.xlsx$/)
  expect((await save('Download picture')).suggestedFilename()).toMatch(/\.png$/)
  await customers.getByRole('row').nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/\/marketing\/customers\/[^/]+\?kept=1$/)
})

test('a customer’s timeline names what stands out and leads to it; its file says whose it is', async ({ page }) => {
  await page.goto(`/${slug}/marketing/customers/${CUSTOMER_KEY}`)
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByRole('list', { name: 'What stands out' }).getByRole('listitem')).toHaveText([
    /^Largest cancellation.*27 Nov 2011.*£2\.55$/,
    /^Latest order.*27 Nov 2011£5\.10$/,
    /^50th order.*21 Nov 2011£5\.10$/,
    /^10th order.*12 Oct 2011£5\.10$/,
    /^Came back.*4 Oct 2011£5\.10$/,
    /^First order, largest order.*3 Oct 2011£5\.10$/,
  ])
  await timeline.getByRole('button', { name: 'Timeline: table, CSV, link' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download CSV' }).click()
  const text = await readFile(await (await waiting).path(), 'utf8')
  expect(text).toContain(`# Filters: Customer is ${CUSTOMER_KEY}`)
  expect(text).toContain('2011-10-03,Order 700000,2,5.1,')

  const points = timeline.getByRole('slider', { name: 'Orders over time' })
  await points.press('Home')
  await expect(points).toHaveAttribute('aria-valuetext', /^Order 700000, 3 Oct 2011, 10:15: £5\.10/)
  await points.press('Enter')
  await expect(page).toHaveURL(/\/marketing\/orders\/700000$/)
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible()
})
