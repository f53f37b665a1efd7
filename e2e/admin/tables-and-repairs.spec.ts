import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { chooseFile, importButton, rowsOfFate } from '../support/import-page'
import { importsTest as test } from '../support/imports-test'

const choose = (page: Page, name: string, lines: readonly string[]) =>
  chooseFile(page, { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) })

const stock = ['Lager;Regale;Plätze', ...Array.from({ length: 14 }, (_, i) => `Halle ${i};${i + 2};${340 - i}`)]
const orders = [
  'Bestellnummer;Bestelldatum;Artikelnummer;Menge;Einzelpreis',
  ...Array.from({ length: 9 }, (_, i) => `R-${i};1${i}.04.2024;A-${i % 3};2;12,50`),
]

test('a second table below the first is read with one click', async ({ page }) => {
  await choose(page, 'bericht.csv', [...stock, '', 'Umsatz', ...orders, 'Summe;;;18;225,00'])
  const tables = page.getByRole('group', { name: /2 tables stand one below the other/ })
  await expect(tables.getByRole('radio', { name: /^From row 1 / })).toBeChecked({ timeout: 60_000 })
  await expect(importButton(page)).toBeDisabled()
  await expectAccessible(page)
  await tables.getByRole('radio', { name: /^From row 18 / }).click()
  const columns = page.getByRole('table', { name: 'Columns of the file and what they mean' })
  await expect(columns.getByRole('row', { name: /^Einzelpreis/ })).toContainText('Unit price')
  await expect(page.getByRole('button', { name: 'Header row 18' })).toBeVisible()
  await expect(tables.getByRole('radio', { name: /^From row 18 / })).toBeChecked()
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('9')
  await expect(rowsOfFate(page, 'All rows')).toContainText('28')
})

const sound = Array.from({ length: 40 }, (_, i) => `R-${i};2024-04-1${i % 9} 09:15;A-${i % 7};Teapot;2;12.50`)
const damaged = [
  'Order;Ordered at;Product code;Product;Quantity;Unit price',
  ...sound.slice(0, 9),
  'R-90;2024-04-12 10:00A-3;Cup;2;3.95',
  ...sound.slice(9, 19),
  'R-91;2024-04-12 11:00;;A-4;Saucer;2;4.95',
  ...sound.slice(19),
]

test('repairs are shown before and after, counted, and declined with a click', async ({ page }) => {
  await choose(page, 'till.csv', damaged)
  const card = page.getByRole('region', { name: '2 damaged rows are read another way' })
  await expect(card).toContainText('Row 11: a separator is missing.', { timeout: 60_000 })
  await expect(card).toContainText('R-90;2024-04-12 10:00A-3;Cup;2;3.95')
  await expect(card.getByRole('definition').filter({ hasText: '2024-04-12 10:00' })).toBeVisible()
  const preview = page.getByRole('status').filter({ hasText: 'Of the first' })
  await expect(preview).toHaveText('Of the first 43 rows, 42 would be loaded, 1 skipped (header, titles, totals).')
  await expectAccessible(page)
  await card.getByRole('switch', { name: 'Mend damaged rows' }).click()
  await expect(preview).toContainText('40 would be loaded, 2 rejected')
  await page.getByRole('switch', { name: 'Mend damaged rows' }).click()
  await expect(preview).toContainText('42 would be loaded')
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('42')
  const found = page.getByRole('region', { name: 'What cleaning found' })
  await found.getByText('Damaged rows, read the one way that fits').click()
  await expect(found).toContainText('R-91;2024-04-12 11:00;;A-4;Saucer;2;4.95')
})

test('a header whose names run together is read as it fits the cells, and told', async ({ page }) => {
  await choose(page, 'kasse.csv', ['Bestellnummer;Bestelldatum;ArtikelnummerMenge;Einzelpreis', ...orders.slice(1)])
  const file = page.getByRole('region', { name: 'The file' })
  await expect(file).toContainText('The header has 4 names for 5 columns.', { timeout: 60_000 })
  const columns = page.getByRole('table', { name: 'Columns of the file and what they mean' })
  await expect(columns.getByRole('row', { name: /^Menge/ })).toContainText('Quantity')
  await expectAccessible(page)
  await importButton(page).click()
  await expect(rowsOfFate(page, 'Loaded')).toContainText('9')
  await expect(page.getByText('row 1, with 4 names for 5 columns; read as the columns below')).toBeVisible()
})

test('a table exported twice is read without its outer quotes, or as it stands', async ({ page }) => {
  await choose(
    page,
    'twice.csv',
    orders.map((row) => `"${row.replaceAll(';', '|')}"`),
  )
  const layer = page.getByRole('switch', { name: 'Take the outer quotes off' })
  await expect(layer).toBeChecked({ timeout: 60_000 })
  await expect(importButton(page)).toBeEnabled()
  await layer.click()
  await expect(layer).not.toBeChecked()
  await expect(importButton(page)).toBeDisabled()
  await layer.click()
  await expect(importButton(page)).toBeEnabled()
})

test('a rule that is switched by keyboard keeps the focus', async ({ page }) => {
  await choose(page, 'till.csv', orders)
  const rules = page.getByRole('region', { name: 'Cleaning rules' })
  await rules.getByText(/watch every file/).click({ timeout: 60_000 })
  const rule = rules.getByRole('switch', { name: 'Product number from its name' })
  await rule.focus()
  await page.keyboard.press('Space')
  await expect(rule).not.toBeChecked()
  await expect(rule).toBeFocused()
})
