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
  const newsletter = page.getByRole('region', { name: 'Is newsletter subscriber' })
  await expect(newsletter.getByRole('listitem')).toHaveText([/^Yes25\.0%10$/, /^No75\.0%30$/])
  const state = page.getByRole('region', { name: 'State' })
  await expect(state.getByRole('listitem')).toHaveText([/^NSW50\.0%20$/, /^VIC25\.0%10$/, /^Unknown25\.0%10$/])
  const orders = page.getByRole('region', { name: 'Orders', exact: true })
  await expect(orders.getByText('Median').locator('..')).toContainText('2.5')
  await expectAccessible(page)

  const menu = newsletter.getByRole('button', { name: 'Is newsletter subscriber: table, CSV, link' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  await expect(newsletter.getByRole('row')).toHaveCount(3)
  await menu.click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download CSV' }).click()
  const lines = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\r\n')
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['Value,Customers,Share', 'Yes,10,0.25', 'No,30,0.75'])

  await customers.getByLabel('Which customers').selectOption('cc_payments')
  await expect(page).toHaveURL(/having=cc_payments/)
  await expect(customers).toContainText('60.0%')
})
