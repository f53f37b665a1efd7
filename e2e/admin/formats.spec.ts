import { expect } from '@playwright/test'
import { writeXlsx } from 'hucre/xlsx'
import { zipBytes } from '@/lib/testing/zip-bytes'
import { expectAccessible } from '../support/expect-accessible'
import { chooseFile } from '../support/import-page'
import { importsTest as test } from '../support/imports-test'

const header = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
]
const line = (order: number) => [order, '85123A', 'LANTERN', 2, '2011-03-01 09:00', 1.25, 17850, 'France']

test('every table of an archive becomes an import; its report says of which sheet, and what was left out', async ({
  page,
  slug,
}) => {
  const workbook = await writeXlsx({
    sheets: [
      { name: 'Cover', rows: [] },
      { name: 'March', rows: [header, line(1), line(2)] },
      { name: 'April', rows: [header, line(3), line(4)] },
    ],
  })
  const buffer = zipBytes([
    { path: 'shop.xlsx', content: Buffer.from(workbook) },
    { path: 'web.csv', content: [header, line(5), line(6), line(7)].map((cells) => cells.join(',')).join('\n') },
    { path: 'README.txt', content: 'Nothing to load here' },
  ])
  await chooseFile(page, { name: 'week.zip', mimeType: 'application/zip', buffer })
  const rows = page.getByRole('table', { name: 'Imports' }).getByRole('row')
  await expect(rows.filter({ hasText: 'week.zip › shop.xlsx' }).filter({ hasText: 'Loaded' })).toBeVisible()
  await expect(rows.filter({ hasText: 'week.zip › web.csv' }).filter({ hasText: 'Loaded' })).toBeVisible()

  await page.goto(`/${slug}/admin/imports/1`)
  await expect(page.getByRole('heading', { name: 'week.zip › shop.xlsx' })).toBeVisible()
  await expect(page.getByText('Excel workbook')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Left out of week.zip' })).toBeVisible()
  await expect(page.getByText('README.txt')).toBeVisible()
  await expect(page.getByText('The sheet holds no table.')).toBeVisible()
  await expectAccessible(page)
})

test('a locked workbook says why it is not read and what to do', async ({ page, slug }) => {
  const locked = await writeXlsx({
    sheets: [{ name: 'March', rows: [header, line(1)] }],
    encryption: { password: 'secret', spinCount: 100 },
  })
  const file = { name: 'march.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(locked) }
  await chooseFile(page, file)
  const rows = page.getByRole('table', { name: 'Imports' }).getByRole('row')
  await expect(rows.filter({ hasText: 'march.xlsx' }).filter({ hasText: 'Failed' })).toBeVisible()
  await page.goto(`/${slug}/admin/imports/1`)
  await expect(page.getByText(/protected by a password/)).toBeVisible()
})
