import { expect, type Page } from '@playwright/test'
import { sampleData, sampleFolder } from '../../lib/testing/sample-data'
import { expectAccessible } from '../support/expect-accessible'
import { chooseFile, importButton, rowsOfFate } from '../support/import-page'
import { importsTest as test } from '../support/imports-test'
import { driftedStallFile, stallFile, stallPence } from '../support/market-stall'

const pounds = (pence: number) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(pence / 100)

/** Uploads a file of a kind nobody has seen and loads it as it was understood. */
async function importUnknown(page: Page, file: ReturnType<typeof stallFile>): Promise<void> {
  await chooseFile(page, file)
  await importButton(page).click()
  await expect(page.getByRole('link', { name: 'Open the dashboards' })).toBeVisible()
}

test('a newcomer gets an unknown file with decimal commas from drop to dashboard in two clicks', async ({
  page,
  slug,
}) => {
  await chooseFile(page, stallFile(3))
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/1$`))
  await importButton(page).click()
  await page.getByRole('link', { name: 'Open the dashboards' }).click()
  await expect(page.getByText('data to 14 Mar 2025')).toBeVisible()
  const figures = page.getByRole('region', { name: 'Key figures' })
  await expect(
    figures
      .getByTitle(pounds(stallPence(3)))
      .or(figures.getByText(pounds(stallPence(3))))
      .first(),
  ).toBeAttached()
  const answer = await (await page.request.get(`/api/${slug}/analytics/kpis?range=all`)).json()
  const net = answer.kpis.find(({ metric }: { metric: string }) => metric === 'net').value
  expect(Math.round(Number(net) * 100)).toBe(stallPence(3))
})

test('how it was understood is shown and changed on one page, by keyboard too', async ({ page }) => {
  await chooseFile(page, stallFile(3))
  const columns = page.getByRole('table', { name: 'Columns of the file and what they mean' })
  await expect(columns.getByRole('row', { name: /^Einzelpreis/ })).toContainText('Unit price', { timeout: 30_000 })
  await expect(page.getByRole('button', { name: /^Encoding Windows/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delimiter Semicolon' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Decimals Comma' })).toBeVisible()
  const preview = page.getByRole('table', { name: 'First rows as they would be loaded' })
  await expect(preview).toContainText('£1,024.00')
  await expect(preview).toContainText('Tischdecke, weiß')
  await expectAccessible(page)

  const price = columns.getByRole('button', { name: /^Einzelpreis means/ })
  await price.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('not used')
  await page.keyboard.press('Enter')
  await expect(price).toBeFocused()
  await expect(price).toHaveText('Not used')
  const needed = page.getByRole('status').filter({ hasText: 'Something is needed' })
  await expect(needed).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
  await expectAccessible(page)

  await page.keyboard.press('Enter')
  await page.keyboard.type('unit price')
  await page.keyboard.press('Enter')
  await expect(price).toHaveText('Unit price')
  await expect(needed).toBeHidden()
  await expect(importButton(page)).toBeEnabled()

  await page.reload()
  await expect(price).toHaveText('Unit price')
  await page.getByRole('button', { name: 'Show its first rows' }).click()
  await page.getByRole('radio', { name: /No row does/ }).click()
  await expect(page.getByRole('button', { name: 'Header none' })).toBeVisible()
  await page.getByRole('radio', { name: '1', exact: true }).click()
  await expect(columns.getByRole('row', { name: /^Einzelpreis/ })).toContainText('Unit price')
})

test('every row is counted before anything is loaded, and an import can be taken back', async ({ page, slug }) => {
  await chooseFile(page, stallFile(3))
  await page.getByRole('switch', { name: 'Let me look before it is loaded' }).click()
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('120')
  await page.goto(`/${slug}/admin/imports`)
  const broken = stallFile(4).buffer.toString('latin1').replace(';0,85;', ';kaputt;')
  await chooseFile(page, { name: 'kaputt.csv', mimeType: 'text/csv', buffer: Buffer.from(broken, 'latin1') })
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/2$`))
  const counted = page.getByText('Every row was read and counted; nothing is loaded yet.')
  await expect(counted).toBeVisible()
  await page.getByRole('button', { name: 'Change how it is read' }).click()
  await page.getByRole('button', { name: 'Review first' }).click()
  await expect(counted).toBeVisible()
  await expect(rowsOfFate(page, 'Rejected')).toContainText('1')
  await expect(rowsOfFate(page, 'All rows')).toContainText('121')
  await expect(page.getByRole('region', { name: 'What it will change' })).toContainText('119')
  await expectAccessible(page)
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('119')

  await page.getByRole('button', { name: 'Undo' }).click()
  const dialog = page.getByRole('dialog', { name: 'Undo import 2?' })
  await expect(dialog).toContainText('119 lines and 60 orders go, of 1 – 14 Apr 2025.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Undo import 2' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Undone/ })).toBeVisible()
  const answer = await (await page.request.get(`/api/${slug}/analytics/kpis?range=all`)).json()
  const net = answer.kpis.find(({ metric }: { metric: string }) => metric === 'net').value
  expect(Math.round(Number(net) * 100)).toBe(stallPence(3))
})

test('the next file of the kind goes straight through; one that drifted shows what differs', async ({ page, slug }) => {
  await importUnknown(page, stallFile(3))
  await page.goto(`/${slug}/admin/imports`)
  await chooseFile(page, stallFile(4))
  const history = page.getByRole('table', { name: 'Imports' })
  await expect(history.getByRole('row').filter({ hasText: 'kasse-04.csv' })).toContainText('Loaded')

  await chooseFile(page, driftedStallFile(5))
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/3$`))
  const difference = page.getByRole('region', { name: 'What is different this time' })
  await expect(difference).toContainText('Einzelpreis → Preis')
  await expect(difference).toContainText('Kasse')
  await expectAccessible(page)
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('120')
  await page.goto(`/${slug}/admin/layouts`)
  await expect(page.getByRole('table', { name: 'Layouts' }).getByRole('row').nth(1)).toContainText('3')
})

test('what waits is marked beside the place and told wherever the admin is', async ({ page, slug }) => {
  await chooseFile(page, stallFile(3))
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/1$`))
  await page.goto(`/${slug}/admin/people`)
  const place = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /Imports/ })
  await expect(place).toContainText('1 import needs you')
  const told = await page.request.post(`/api/${slug}/imports/1/publish`, {
    data: {},
    headers: { origin: new URL(page.url()).origin },
  })
  expect(told.status()).toBe(202)
  await page.reload()
  await expect(place).toHaveText('Imports')
})

test('what is in a file’s columns is counted', async ({ page }) => {
  await importUnknown(page, stallFile(3))
  await page.getByRole('link', { name: 'What is in its columns' }).click()
  const quantity = page.getByRole('region', { name: 'Menge' })
  await expect(quantity).toContainText('in every row')
  await expect(quantity.getByText('Different').locator('..')).toContainText('3')
  await expectAccessible(page)
})

const shopify = sampleData('exports/shopify_minimal.csv')

test('a Shopify export is understood without a question', async ({ page }) => {
  test.skip(shopify === undefined, `exports/shopify_minimal.csv is not in ${sampleFolder}`)
  await chooseFile(page, shopify ?? '')
  const row = page.getByRole('table', { name: 'Imports' }).getByRole('row').filter({ hasText: 'shopify_minimal.csv' })
  await expect(row).toContainText(/Loaded|Nothing new|Stopped/)
  await row.getByRole('link').click()
  await expect(page.getByText('Shopify orders').first()).toBeVisible()
})
