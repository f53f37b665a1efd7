import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { ownWorkspace } from '../support/own-workspace'
import { signInAs } from '../support/sign-in-as'

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

const good = [
  header,
  '536365,85123A,WHITE LANTERN,6,12/1/2010 8:26,2.55,17850,United Kingdom',
  '536365,71053,METAL BIRD,6,12/1/2010 8:26,3.39,17850,United Kingdom',
  '536366,71053,METAL BIRD,1,12/13/2010 9:00,3.39,,United Kingdom',
  'C536367,71053,METAL BIRD,-1,12/14/2010 9:00,3.39,17850,United Kingdom',
  '536368,85123A,damaged,-12,12/14/2010 10:00,0,,United Kingdom',
  '',
].join('\r\n')

const broken = [
  header,
  '536370,22423,CAKE STAND,2,12/15/2010 8:26,12.75,12347,France',
  '536370,22424,"=HYPERLINK(""http://x.example"")",1O,12/15/2010 8:26,1.95,12347,France',
  '536371,22425,<script>alert(1)</script>,1,31/31/2010 8:26,1.95,12347,France',
  '',
].join('\n')

let slug: string

test.beforeEach(async ({ context }) => {
  slug = (await ownWorkspace()).slug
  await signInAs(context, 'admin')
})

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel('Files to upload').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

/** The row of the history that shows this file, once its run has ended in this state. */
function ended(page: Page, file: string, state: string): Locator {
  return page
    .getByRole('table', { name: 'Imports' })
    .getByRole('row')
    .filter({ hasText: file })
    .filter({ hasText: state })
}

const fate = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Rows of the file by fate' }).getByRole('row', { name: new RegExp(`^${name}`) })

test('two files go in; each row’s fate, the sums and the rejected rows come out', async ({ page }) => {
  await page.goto(`/${slug}/admin/imports`)
  await expect(page.getByText('No imports yet')).toBeVisible()
  await page.getByLabel('Files to upload').setInputFiles([
    { name: 'good.csv', mimeType: 'text/csv', buffer: Buffer.from(good) },
    { name: 'broken.csv', mimeType: 'text/csv', buffer: Buffer.from(broken) },
  ])
  await expect(page.getByRole('list', { name: 'Uploads' }).getByRole('listitem')).toHaveCount(2)
  await expect(ended(page, 'good.csv', 'Loaded')).toBeVisible()
  await expect(ended(page, 'broken.csv', 'Loaded')).toBeVisible()
  await expect(ended(page, 'good.csv', 'Loaded').getByRole('link')).toHaveText('1')

  await ended(page, 'good.csv', 'Loaded').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Import 1')
  await expect(fate(page, 'Loaded')).toContainText('5')
  await expect(fate(page, 'Skipped')).toContainText('1')
  await expect(fate(page, 'All rows')).toContainText('6')
  const kinds = page.getByRole('table', { name: 'Lines by kind' })
  await expect(kinds.getByRole('row', { name: /^Sale/ })).toContainText('£39.03')
  await expect(kinds.getByRole('row', { name: /^Cancellation/ })).toContainText('−£3.39')
  await expect(kinds.getByRole('row', { name: /^All lines/ })).toContainText('£35.64')
  await expect(page.getByText('month first (12/31/2011), seen in the data')).toBeVisible()

  await page.goto(`/${slug}/admin/imports/2`)
  await expect(fate(page, 'Rejected')).toContainText('2')
  await expect(fate(page, 'All rows')).toContainText('4')
  const rejected = page.getByRole('table', { name: 'Rejected rows' })
  await expect(rejected.getByRole('row', { name: /Quantity “1O” is not a number/ })).toBeVisible()
  await expect(rejected).toContainText('<script>alert(1)</script>')

  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('broken-rejected.csv')
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toBe(`${header},tillsight_row,tillsight_rule,tillsight_reason`)
  expect(lines[1]).toMatch(/^536370,22424,"'=HYPERLINK\(""http:\/\/x.example""\)",1O,.*,3,number-unreadable,/)
  expect(lines).toHaveLength(4)
})

test('the same bytes again are recognised before they are sent, and change nothing', async ({ page }) => {
  let begun = 0
  await page.route(/\/uploads$/, (route) => {
    begun += 1
    return route.continue()
  })
  await page.goto(`/${slug}/admin/imports`)
  await choose(page, 'first.csv', good)
  await expect(ended(page, 'first.csv', 'Loaded')).toBeVisible()
  await choose(page, 'again.csv', good)
  await expect(ended(page, 'again.csv', 'Nothing new')).toContainText('same file as import 1')
  expect(begun).toBe(1)
  await page.goto(`/${slug}/admin/imports/2`)
  await expect(page.getByText('This is the same file, byte for byte, as an earlier one')).toBeVisible()
  await page.getByRole('link', { name: 'import 1' }).click()
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/1$`))
})

test('a file that says too little is opened and says what is missing', async ({ page }) => {
  await page.goto(`/${slug}/admin/imports`)
  await choose(page, 'odd.csv', 'InvoiceNo,StockCode,Qty,Remark\n1,A,2,nice\n2,B,1,none\n')
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/1$`))
  await expect(page.getByRole('status').filter({ hasText: 'Something is needed' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Cancelled/ })).toBeVisible()
})

test('a lost connection is waited for, and the upload goes on by itself', async ({ page }) => {
  let failures = 0
  await page.route(/\/uploads\/[0-9a-f-]{36}$/, async (route) => {
    if (route.request().method() !== 'PATCH' || ++failures > 2) return route.continue()
    return route.abort('connectionfailed')
  })
  await page.goto(`/${slug}/admin/imports`)
  await choose(page, 'patient.csv', good)
  await expect(page.getByText('The connection is lost; trying again')).toBeVisible()
  await expect(ended(page, 'patient.csv', 'Loaded')).toBeVisible()
})

test('a connection lost after the last byte is waited for too', async ({ page }) => {
  let failures = 0
  await page.route(/\/imports$/, async (route) => {
    if (route.request().method() !== 'POST' || ++failures > 2) return route.continue()
    return route.abort('connectionfailed')
  })
  await page.goto(`/${slug}/admin/imports`)
  await choose(page, 'nearly.csv', good)
  await expect(page.getByText('The connection is lost; trying again')).toBeVisible()
  await expect(ended(page, 'nearly.csv', 'Loaded')).toBeVisible()
})

test('an upload that a reload cut off continues when the same file is chosen again', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('long.csv')
  await writeFile(file, good)
  let begun = 0
  await page.route(/\/uploads$/, (route) => {
    begun += 1
    return route.continue()
  })
  await page.route(/\/uploads\/[0-9a-f-]{36}$/, () => undefined)
  await page.goto(`/${slug}/admin/imports`)
  await page.getByLabel('Files to upload').setInputFiles(file)
  await expect(page.getByRole('button', { name: 'Pause long.csv' })).toBeVisible()
  await expect.poll(() => begun).toBe(1)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  await page.unroute(/\/uploads\/[0-9a-f-]{36}$/)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.getByText('was interrupted')).toBeVisible()
  await page.getByLabel('Files to upload').setInputFiles(file)
  await expect(ended(page, 'long.csv', 'Loaded')).toBeVisible()
  await expect(page.getByText('was interrupted')).toBeHidden()
  expect(begun).toBe(1)
})

test('a run stopped for too many rejected rows loads the others when told to', async ({ page }) => {
  const bad = Array.from({ length: 400 }, (_, index) => `53${7000 + index},A,CUP,x,12/1/2010 8:26,1,1,France`)
  await page.goto(`/${slug}/admin/imports`)
  await choose(page, 'mostly-bad.csv', [header, ...bad, '540000,A,CUP,2,12/13/2010 8:26,1,1,France'].join('\n'))
  await expect(ended(page, 'mostly-bad.csv', 'Stopped')).toBeVisible()
  await ended(page, 'mostly-bad.csv', 'Stopped').getByRole('link').click()
  await page.getByRole('button', { name: 'Load the other rows anyway' }).click()
  await expect(fate(page, 'Loaded')).toContainText('1')
  await expect(fate(page, 'Rejected')).toContainText('400')
  await expect(page.getByText('The first 50 of 400')).toBeVisible()
})
