import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { customerProfiles } from '../support/customer-profiles'
import { expectAccessible } from '../support/expect-accessible'
import { ownWorkspace } from '../support/own-workspace'
import { signInAs } from '../support/sign-in-as'

test.describe.configure({ timeout: 120_000 })

test('a workspace of customers without orders opens on what is known of them', async ({ page, context }) => {
  const { slug } = await ownWorkspace()
  await signInAs(context, 'admin')
  await page.goto(`/${slug}/admin/imports`)
  await page.getByLabel('Files to upload').setInputFiles({
    name: 'customers.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(customerProfiles()),
  })
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect
    .poll(async () => (await (await page.request.get(`/api/${slug}/imports/1`)).json()).state, { timeout: 60_000 })
    .toBe('published')

  await page.goto(`/${slug}/marketing`)
  const customers = page.getByRole('region', { name: 'Customers' })
  await expect(customers).toContainText('40')
  await expect(customers.getByTitle('£1,180.00')).toBeVisible()
  const attributes = page.getByRole('table', { name: 'Attributes of customers' })
  await expect(attributes.getByRole('row', { name: /^Is newsletter subscriber 10 25\.0%/ })).toBeVisible()
  await expect(
    attributes.getByRole('row', { name: /^Orders 40 100\.0% £1,180\.00 £29\.50 2\.5 2\.5 4 0$/ }),
  ).toBeVisible()
  const state = page.getByRole('region', { name: 'State' })
  await expect(state.getByRole('listitem')).toHaveText([/^NSW50\.0%20$/, /^VIC25\.0%10$/, /^Unknown25\.0%10$/])
  await expectAccessible(page)

  const menu = state.getByRole('button', { name: 'State: table, CSV, link' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  await expect(state.getByRole('row')).toHaveCount(4)
  await menu.click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download CSV' }).click()
  const lines = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\r\n')
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'Value,Customers,Share',
    'NSW,20,0.5',
    'VIC,10,0.25',
    'Unknown,10,0.25',
  ])

  await customers.getByLabel('Which customers').selectOption('cc_payments')
  await expect(page).toHaveURL(/having=cc_payments/)
  await expect(customers).toContainText('Share of all60.0%')
  await attributes.getByRole('button', { name: 'Cc payments' }).click()
  await expect(page).not.toHaveURL(/having=/)
  await expect(customers).not.toContainText('Share of all')
})
