import { expect, type Page } from '@playwright/test'
import { importButton } from '../support/import-page'
import { importsTest as test } from '../support/imports-test'
import { stallFile } from '../support/market-stall'

type Dropped = { name: string; buffer: Buffer }

/** Drags files over the page’s place for them and lets go. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await expect(page.getByText('No imports yet')).toBeVisible()
  const given = files.map(({ name, buffer }) => ({ name, bytes: buffer.toString('base64') }))
  await page.getByRole('region', { name: 'Upload files' }).evaluate((zone, all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, bytes } of all) {
      const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))
      dataTransfer.items.add(new File([content], name, { lastModified: 1 }))
    }
    for (const event of ['dragenter', 'dragover', 'drop']) {
      zone.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }))
    }
  }, given)
}

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

const invoices = (from: number, count: number): Buffer =>
  Buffer.from(
    [
      header,
      ...Array.from(
        { length: count },
        (_, i) => `${from + i},A${i % 9},CUP,2,2011-03-1${i % 9} 09:00,1.25,17850,France`,
      ),
    ].join('\n'),
  )

const history = (page: Page, file: string) =>
  page.getByRole('table', { name: 'Imports' }).getByRole('row').filter({ hasText: file })

test('dropped together, files are paused, go on, and say how long they still need', async ({ page, context }) => {
  const uploads = page.getByRole('list', { name: 'Uploads' }).getByRole('listitem')
  const card = page.getByRole('region', { name: 'Uploads' })
  const network = await context.newCDPSession(page)
  const bytesPerSecond = (bytes: number) =>
    network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytes,
    })
  await bytesPerSecond(200_000)
  await drop(page, [
    { name: 'march.csv', buffer: invoices(100_000, 40_000) },
    { name: 'april.csv', buffer: invoices(200_000, 200) },
    { name: 'may.csv', buffer: invoices(300_000, 200) },
  ])
  await expect(uploads).toHaveCount(3)
  await expect(uploads.filter({ hasText: 'march.csv' })).toContainText(/a second, about .+ left/)
  await expect(card).toContainText(/0 of 3 files · .+ of .+ · .+ a second · about .+ left/)
  await expect(uploads.filter({ hasText: 'april.csv' })).toContainText('waits for its turn')

  await card.getByRole('button', { name: 'Pause all' }).click()
  await expect(uploads.filter({ hasText: 'paused' })).toHaveCount(3)
  await bytesPerSecond(-1)
  await card.getByRole('button', { name: 'Continue april.csv' }).click()
  await expect(history(page, 'april.csv')).toContainText('Loaded')
  await expect(uploads.filter({ hasText: 'paused' })).toHaveCount(2)
  await card.getByRole('button', { name: 'Continue all' }).click()
  for (const file of ['march.csv', 'may.csv'])
    await expect(history(page, file)).toContainText('Loaded', { timeout: 60_000 })
  await card.getByRole('link', { name: 'Open the dashboards' }).click()
  await expect(page.getByText('data to 18 Mar 2011')).toBeVisible()
})

test('a connection that breaks while files are on their way is waited for, and nothing is sent twice', async ({
  page,
  context,
}) => {
  let begun = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && /\/uploads$/.test(request.url())) begun += 1
  })
  let held = true
  await page.route(/\/uploads\/[0-9a-f-]{36}$/, async (route) => {
    if (route.request().method() === 'PATCH' && held) {
      held = false
      await context.setOffline(true)
      return route.abort('internetdisconnected')
    }
    return route.continue()
  })
  await drop(page, [
    { name: 'june.csv', buffer: invoices(400_000, 300) },
    { name: 'july.csv', buffer: invoices(500_000, 300) },
  ])
  await expect(page.getByText('The connection is lost; trying again')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'june.csv: the connection is lost.' })).toBeAttached()
  await context.setOffline(false)
  for (const file of ['june.csv', 'july.csv'])
    await expect(history(page, file)).toContainText('Loaded', { timeout: 60_000 })
  expect(begun).toBe(2)
})

test('an unknown kind of file dropped a dozen times needs one answer', async ({ page, slug }) => {
  await drop(page, [1, 2, 3].map(stallFile))
  for (const file of ['kasse-01.csv', 'kasse-02.csv', 'kasse-03.csv']) {
    await expect(history(page, file)).toContainText('Needs a look')
  }
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports$`))
  await history(page, 'kasse-01.csv').getByRole('link').click()
  await importButton(page).click()
  await page.getByRole('link', { name: 'All imports' }).click()
  for (const file of ['kasse-01.csv', 'kasse-02.csv', 'kasse-03.csv']) {
    await expect(history(page, file)).toContainText('Loaded', { timeout: 60_000 })
  }
})
