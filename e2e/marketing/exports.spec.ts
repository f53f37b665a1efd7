import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { contentOf, openedTables } from '@/lib/testing/opened-rows'
import { sharedShop } from '../support/shared-shop'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.beforeAll(async () => {
  slug = await sharedShop()
})

test.beforeEach(async ({ context, page }) => {
  await signInAs(context, 'marketing')
  await page.goto(`/${slug}/marketing?country=France&compare=none`)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
})

async function saved(page: Page, card: string, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: `${card}: table, CSV, link` }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const facts = [
  ['Shows', 'Trend'],
  ['Business', `${'{name}'}, amounts in GBP`],
  ['Dates', '2011-10-31 to 2011-11-27, days of Europe/London'],
  ['Compared with', 'nothing'],
  ['Filters', 'Country is France'],
  ['As of', '2011-11-27'],
  ['Data', 'version 1, to 27 Nov 2011, 10:15'],
]
const factsOf = () => facts.map(([label = '', value = '']) => [label, value.replace('{name}', slug)])

test('Excel has numbers and days as such, and a sheet that says what they are of', async ({ page }) => {
  const { name, bytes } = await saved(page, 'Trend', 'Download Excel')
  expect(name).toBe(`${slug}-2011-10-31-2011-11-27-sales-trend.xlsx`)
  const { tables } = await openedTables(bytes)
  const [rows, about] = [await contentOf(tables[0]), await contentOf(tables[1])]
  expect(rows.slice(0, 3)).toEqual([
    ['Day', 'Net sales'],
    ['2011-10-31', '30.75'],
    ['2011-11-01', '0'],
  ])
  expect(rows).toHaveLength(29)
  expect(about).toEqual(factsOf())
})

test('CSV says the same in comments, or has rows only', async ({ page }) => {
  const { bytes } = await saved(page, 'Trend', 'Download CSV')
  const lines = bytes.toString('utf8').split('\r\n')
  expect(lines.slice(0, 8)).toEqual([...factsOf().map(([label, value]) => `# ${label}: ${value}`), 'Day,Net sales'])
  const plain = await saved(page, 'Trend', 'Download rows only (CSV)')
  expect(plain.bytes.toString('utf8').split('\r\n')).toEqual(lines.slice(7))
})

test('a picture is the card, twice as fine, and needs nothing from elsewhere', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  const own = new URL(page.url()).origin
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') faults.push(request.url())
  })
  for (const card of ['Key figures', 'Trend', 'Peak hours by net sales', 'Products by net sales']) {
    const region = page.getByRole('region', { name: card })
    const { name, bytes } = await saved(page, card, 'Download picture')
    expect(name).toMatch(new RegExp(`^${slug}-2011-10-31-2011-11-27-[a-z-]+\\.png$`))
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    const box = await region.boundingBox()
    expect(bytes.readUInt32BE(16)).toBe(Math.round(box?.width ?? 0) * 2)
    expect(bytes.readUInt32BE(20)).toBeGreaterThan((box?.height ?? 0) * 2)
  }
  expect(faults).toEqual([])
})

test('files of a list have all of it and say what narrows it', async ({ page }) => {
  await page.goto(`/${slug}/marketing/orders?range=all&kind=sale&least=1&sort=net`)
  const orders = page.getByRole('region', { name: 'Orders' })
  const total = Number((await orders.getByText(/^\d+$/).first().textContent()) ?? '0')
  expect(total).toBeGreaterThan(25)
  const fileOf = async (item: string) => {
    await orders.getByRole('button', { name: 'Download' }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item }).click()
    return readFile(await (await waiting).path())
  }
  const lines = (await fileOf('Download CSV')).toString('utf8').trimEnd().split('\r\n')
  const said = lines.filter((line) => line.startsWith('#'))
  expect(said).toEqual(expect.arrayContaining(['# Orders: sales', '# Total of an order: from 1']))
  expect(lines).toHaveLength(said.length + 1 + total)
  const picture = await fileOf('Download picture')
  expect(picture.readUInt32BE(16)).toBe(Math.round((await orders.boundingBox())?.width ?? 0) * 2)
})

test('a card of other days than its page says so in its files', async ({ page }) => {
  await page.goto(`/${slug}/marketing/when?day=2011-11-22`)
  const { bytes } = await saved(page, 'Net sales across a day', 'Download CSV')
  const lines = bytes.toString('utf8').split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining(['# Dates: 2011-11-22, days of Europe/London', '# Compared with: 2011-11-15']),
  )
})

test('a copied link opens the same view at the card', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Trend: table, CSV, link' }).click()
  await page.getByRole('menuitem', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect([link.searchParams.get('country'), link.hash]).toEqual(['France', '#sales-trend'])
})

test('on paper: light, dates and filters in a head line, nothing to press, cards whole and side by side', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const head = page.getByRole('banner').or(page.locator('header')).first()
  await expect(head.getByText('Country is France').last()).toBeVisible()
  await expect(head.getByText('2011-10-31 to 2011-11-27, days of Europe/London')).toBeVisible()
  for (const name of ['Filter', 'Trend: table, CSV, link', 'Previous period'])
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Places' })).toHaveCount(0)
  const style = (selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)
  expect(await style('html', 'background-color')).toBe('rgb(255, 255, 255)')
  expect(await style('main section', 'break-inside')).toBe('avoid')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/)).not.toBeNull()
  const topOf = async (name: string) => (await page.getByRole('region', { name }).boundingBox())?.y
  expect(await topOf('Trend')).toBe(await topOf('Peak hours by net sales'))
})

test('a file with people in it is written down first, and not saved where that fails', async ({ page }) => {
  await page.goto(`/${slug}/marketing/orders?range=all`)
  const orders = page.getByRole('region', { name: 'Orders', exact: true })
  const save = async (item: string) => {
    await orders.getByRole('button', { name: 'Download' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const isRecord = (address: URL) => address.pathname === `/api/${slug}/exports`
  for (const [item, file] of [
    ['Download CSV', 'csv'],
    ['Download Excel', 'xlsx'],
    ['Download picture', 'png'],
  ] as const) {
    const record = page.waitForResponse((response) => isRecord(new URL(response.url())))
    const download = page.waitForEvent('download')
    await save(item)
    expect((await record).status()).toBe(204)
    expect((await record).request().postDataJSON()).toEqual({ card: 'Orders', file, rows: expect.any(Number) })
    await download
  }
  let downloads = 0
  page.on('download', () => downloads++)
  await page.route(isRecord, (route) => route.abort())
  await save('Download CSV')
  await expect(page.getByText('The file names people, and that could not be written down.')).toBeVisible()
  expect(downloads).toBe(0)
})
