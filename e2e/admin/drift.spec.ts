import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { chooseFile, importButton, rowsOfFate } from '../support/import-page'
import { importsTest as test } from '../support/imports-test'
import { stallFile } from '../support/market-stall'

/** A month of the till's lines, each row's cells changed. */
function changed(month: number, change: (cells: string[], row: number) => string[]) {
  const { name, mimeType, buffer } = stallFile(month)
  const rows = buffer.toString('latin1').trimEnd().split('\r\n')
  const text = rows.map((row, i) => `${change(row.split(';'), i).join(';')}\r\n`).join('')
  return { name, mimeType, buffer: Buffer.from(text, 'latin1') }
}

/** Another way of writing: the branch first, days as 2025-04-01, prices as 1,024.00. */
const otherwise = ([order = '', time = '', sku = '', name = '', quantity = '', price = '', branch = '']: string[]) => [
  branch,
  order,
  time.replace(/^(\d\d)\.(\d\d)\.(\d{4})/, '$3-$2-$1'),
  sku,
  name,
  quantity,
  price.replace('.', '#').replace(',', '.').replace('#', ','),
]

const difference = (page: Page) => page.getByRole('region', { name: 'What is different this time' })

async function importFirst(page: Page, slug: string): Promise<void> {
  await chooseFile(page, stallFile(3))
  await importButton(page).click()
  await expect(page.getByRole('link', { name: 'Open the dashboards' })).toBeVisible()
  await page.goto(`/${slug}/admin/imports`)
}

test('columns that moved and are written differently are shown, and read right', async ({ page, slug }) => {
  await importFirst(page, slug)
  await chooseFile(page, changed(4, otherwise))
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/2$`))
  await expect(difference(page)).toContainText('Filiale from column G to A')
  await expect(difference(page)).toContainText('Datum: day/month/year → year-month-day')
  await expect(difference(page)).toContainText('Einzelpreis: decimal comma → decimal point')
  const preview = page.getByRole('table', { name: 'First rows as they would be loaded' })
  await expect(preview).toContainText('£1,024.00')
  await expect(preview).toContainText('1 Apr 2025')
  await expectAccessible(page)
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('120')
  await page.goto(`/${slug}/admin/layouts`)
  await page
    .getByRole('table', { name: 'Layouts' })
    .getByRole('row', { name: /^Kasse/ })
    .click()
  await expect(page.getByRole('dialog', { name: 'Kasse' })).toContainText('Version 2')
})

test('a column that is needed and gone is asked for, whatever the layout says', async ({ page, slug }) => {
  await importFirst(page, slug)
  await chooseFile(
    page,
    changed(4, (cells) => [...cells.slice(0, 5), ...cells.slice(6)]),
  )
  await expect(difference(page)).toContainText('Einzelpreis')
  await expect(page.getByText('No column says how much was paid.')).toBeVisible()
  await expect(importButton(page)).toBeDisabled()
})

test('a layout that says so lets a file that differs go on; who made it is listed', async ({ page, slug }) => {
  await importFirst(page, slug)
  await page.goto(`/${slug}/admin/layouts`)
  const layouts = page.getByRole('table', { name: 'Layouts' })
  const own = layouts.getByRole('row').nth(1)
  await expect(own).toContainText(/Kasse.*goes straight through/)
  await expect(own.getByRole('cell').last()).not.toContainText('comes with Tillsight')
  await own.click()
  const sheet = page.getByRole('dialog', { name: 'Kasse' })
  const onDrift = sheet.getByRole('combobox', { name: 'If its columns differ' })
  await onDrift.selectOption('continue')
  await expect(onDrift, 'as the server has it').toHaveValue('continue')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.goto(`/${slug}/admin/imports`)
  await chooseFile(
    page,
    changed(4, (cells, row) => [...otherwise(cells), row === 0 ? 'Kasse' : 'K1']),
  )
  const row = page.getByRole('table', { name: 'Imports' }).getByRole('row').filter({ hasText: 'kasse-04.csv' })
  await expect(row).toContainText('Loaded')
  await expect(row).toContainText('120')
})

test('a layout lists its versions, an earlier one is taken again, and a report names the one it used', async ({
  page,
  slug,
}) => {
  await importFirst(page, slug)
  await page.goto(`/${slug}/admin/imports/1`)
  await page.getByRole('link', { name: 'Kasse, version 1' }).click()
  const sheet = page.getByRole('dialog', { name: 'Kasse' })
  const versions = sheet
    .getByRole('region', { name: 'Versions' })
    .getByRole('listitem')
    .filter({ hasText: /^Version/ })
  await expect(versions).toHaveText([/^Version 1.*in use.*Ada Admin.*1 import/])
  await sheet.getByRole('combobox', { name: 'If rows are rejected' }).selectOption('Another limit …')
  const rows = sheet.getByRole('textbox', { name: 'Rows' })
  await rows.fill('ten')
  await expect(sheet.getByRole('alert')).toHaveText('Type a whole number of rows, such as 50, or leave it empty.')
  await rows.fill('')
  await sheet.getByRole('textbox', { name: 'Per cent' }).fill('2,5')
  await page.keyboard.press('Enter')
  await expect(versions.first()).toContainText('Stops at more than 2.5 % rejected rows.')
  await expect(versions.first()).toContainText('no imports')
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Use version 1 again' }).click()
  await expect(versions).toHaveCount(3)
  await expect(versions.first()).toContainText(/Version 3.*in use/)
  await page.goto(`/${slug}/admin/imports`)
  await chooseFile(page, stallFile(4))
  const row = page.getByRole('table', { name: 'Imports' }).getByRole('row').filter({ hasText: 'kasse-04.csv' })
  await expect(row).toContainText('Loaded')
  await page.goto(`/${slug}/admin/imports/2`)
  await expect(page.getByRole('link', { name: 'Kasse, version 3' })).toBeVisible()
})
