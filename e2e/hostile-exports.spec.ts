import { readFile } from 'node:fs/promises'
import { type APIResponse, type Download, expect, type Page, test } from '@playwright/test'
import Papa from 'papaparse'
import type { ImportAnswer } from '../lib/contracts/imports'
import { unguardCell } from '../lib/domain/guard-cell'
import { segmentSlugs } from '../lib/domain/segment'
import { hostileGiftFile, hostileTillFile } from './hostile/hostile-files'
import { hostileShop } from './hostile/hostile-shop'
import { again, KEPT_FILE_NAME, keptTexts, REFUNDED } from './hostile/hostile-texts'
import { signInAs } from './support/sign-in-as'
import { CUSTOMER_KEY, world } from './support/world'

const STARTS_FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/

let gift: string
let till: string

test.describe.configure({ timeout: 120_000 })

test.beforeAll(async () => {
  gift = await hostileShop(hostileGiftFile(), { customer: CUSTOMER_KEY })
  till = await hostileShop(hostileTillFile(), { customer: CUSTOMER_KEY })
})

test.beforeEach(({ context }) => signInAs(context, 'admin'))

/** The rows of a CSV file below its comments; no cell of any may start a formula. */
function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true })
  expect(errors).toEqual([])
  for (const cell of data.flat()) if (STARTS_FORMULA.test(cell)) expect(cell).toMatch(NUMBER)
  return data.slice(data.findIndex(([first]) => !first?.startsWith('# ')))
}

/** The rows below the header, by the header's titles. */
function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(csv)
  return rows.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(row.map((cell, i) => [header[i] ?? '', unguardCell(cell)]))
  })
}

async function saved(page: Page, save: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download')
  await save()
  return waiting
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8')

/** The CSV of every card on the page that has one, by the card's title. */
async function csvOfCards(page: Page, address: string): Promise<Record<string, string>> {
  await page.goto(address)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const found: Record<string, string> = {}
  for (const menu of await page.getByRole('button', { name: /: table, CSV, link$/ }).all()) {
    await menu.click()
    const csv = await saved(page, () => page.getByRole('menuitem', { name: 'Download CSV' }).click())
    found[(await menu.getAttribute('aria-label'))?.split(':')[0] ?? ''] = await textOf(csv)
  }
  return found
}

function expectSafeHeaders(answer: APIResponse, fileName: string): void {
  const headers = answer.headers()
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const [, plain, extended] =
    /^attachment; filename="([\w .()-]+)"(?:; filename\*=UTF-8''([\w!#$&+.^`|~%-]+))?$/.exec(
      headers['content-disposition'] ?? '',
    ) ?? []
  expect(plain).toBeDefined()
  expect(extended === undefined ? plain : decodeURIComponent(extended)).toBe(fileName)
}

test('every card’s CSV holds the texts as texts and the amounts as numbers', async ({ page }) => {
  const overview = await csvOfCards(page, `/${gift}/marketing?range=all&compare=none`)
  expect(Object.keys(overview)).toHaveLength(7)
  const [products, countries] = ['Products by net sales', 'Countries by net sales'].map((title) =>
    recordsOf(overview[title] ?? ''),
  )
  for (const records of [products ?? [], countries ?? []])
    expect(records.flatMap(({ Key }) => Key || [])).toEqual(keptTexts.slice(-8).toReversed())
  for (const csv of Object.values(overview)) rowsOf(csv)

  const branches = await csvOfCards(page, `/${till}/marketing?range=all&compare=none`)
  const keys = recordsOf(branches['Branches by net sales'] ?? '').flatMap(({ Key }) => Key || [])
  expect(keys.length).toBeGreaterThan(0)
  expect(keptTexts).toEqual(expect.arrayContaining(keys))

  for (const address of ['marketing/customers', `marketing/customers/${encodeURIComponent(keptTexts[4] ?? '')}`]) {
    const cards = Object.values(await csvOfCards(page, `/${gift}/${address}`))
    expect(cards.length).toBeGreaterThan(0)
    for (const csv of cards) rowsOf(csv)
  }
})

for (const by of ['product', 'country'])
  test(`the ranking by ${by} comes whole, a negative amount as a number`, async ({ page }) => {
    await page.goto(`/${gift}/marketing/products?range=all&by=${by}&compare=none`)
    await page.getByRole('button', { name: 'Download' }).click()
    const csv = await textOf(
      await saved(page, () => page.getByRole('menuitem', { name: 'Download rows only (CSV)' }).click()),
    )
    const records = recordsOf(csv)
    expect(records.map(({ Key }) => Key)).toEqual([...keptTexts.toReversed(), REFUNDED])
    expect(records.at(-1)?.['Net sales']).toBe('-10')
    expect(csv).toContain(`'${REFUNDED}`)
    expect(csv).not.toContain("'-10")
  })

test('the segments’ lists of customers hold everyone to the letter', async ({ page }) => {
  const found: Record<string, string>[] = []
  for (const segment of segmentSlugs) {
    const address = `/api/${gift}/analytics/segment-customers?segment=${segment}&asOf=2011-11-20&format=csv`
    const answer = await page.request.get(address)
    expectSafeHeaders(answer, `${gift}-${segment}-2011-11-20.csv`)
    found.push(...recordsOf(await answer.text()))
  }
  expect(found.map(({ Customer }) => Customer).sort()).toEqual([...keptTexts].sort())
  for (const { Customer, Country } of found) expect(Country).toBe(Customer)
})

test('bulk invitations come back guarded', async ({ page }) => {
  const emails = ['+1+1@x.example', '-2+3@x.example', "o'neil@x.example"]
  const text = emails.map((email) => `${email},customer,"${REFUNDED}"`).join('\n')
  const answer = await page.request.post(`/api/${gift}/invitations/bulk`, {
    data: { text },
    headers: { origin: world().url },
  })
  expect(answer.status()).toBe(201)
  expectSafeHeaders(answer, `${gift}-invitations.csv`)
  const records = recordsOf(await answer.text())
  expect(records.map((record) => record['e-mail'])).toEqual(emails)
})

test('rejected rows come as CSV; repaired and uploaded again they load, nothing lost and nothing changed', async ({
  page,
}) => {
  const answer = await page.request.get(`/api/${gift}/imports/1/rejected-rows`)
  expectSafeHeaders(answer, KEPT_FILE_NAME.replace('.csv', '-rejected.csv'))
  const csv = await answer.text()
  const records = recordsOf(csv)
  expect(records.map(({ InvoiceNo }) => InvoiceNo)).toEqual(keptTexts.map(again))
  for (const { InvoiceNo, StockCode, Description, CustomerID, Country } of records)
    expect([StockCode, Description, CustomerID, Country]).toEqual(Array(4).fill(InvoiceNo))

  await page.goto(`/${gift}/admin/imports`)
  const repaired = {
    name: 'repaired.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv.replaceAll(',broken,', ',3,')),
  }
  await page.getByLabel('Files to upload').setInputFiles(repaired)
  const history = page.getByRole('table', { name: 'Imports' }).getByRole('row')
  await expect(history.filter({ hasText: 'repaired.csv' }).filter({ hasText: 'Loaded' })).toBeVisible()
  const report = (await (await page.request.get(`/api/${gift}/imports/2`)).json()) as ImportAnswer
  expect(report.rows).toMatchObject({ loaded: keptTexts.length, rejected: 0, duplicate: 0 })
  for (const text of keptTexts.map(again)) {
    const order = await page.request.get(`/api/${gift}/orders/${encodeURIComponent(text)}`)
    expect(await order.json()).toMatchObject({
      orderNumber: text,
      customer: text,
      country: text,
      net: '7.5',
      orderLines: [{ product: { sku: text, name: text }, quantity: 3 }],
    })
  }
})
