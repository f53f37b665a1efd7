import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { shopWithSales } from '../support/shop-with-sales'
import { signInAs } from '../support/sign-in-as'

let slug: string

test.describe.configure({ timeout: 120_000 })

test.beforeEach(async ({ context }) => {
  slug = await shopWithSales()
  await signInAs(context, 'marketing')
})

const menu = (page: Page, name = 'Views') => page.locator('header').getByRole('button', { name, exact: true })

async function keepView(page: Page, name: string, ...switches: string[]): Promise<void> {
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Save this view …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this view' })
  await dialog.getByLabel('Name').fill(name)
  for (const label of switches) await dialog.getByRole('switch', { name: label }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(menu(page, name)).toBeVisible()
}

test('a view is kept with its whole state, opened again from the menu and from the palette', async ({ page }) => {
  await page.goto(`/${slug}/marketing?country=France&range=last-7-days`)
  await keepView(page, 'French week')
  await page.goto(`/${slug}/marketing/products`)
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'French week' }).click()
  await expect(page).toHaveURL(/\/marketing\?(?=.*country=France)(?=.*range=last-7-days)/)
  await expect(menu(page, 'French week')).toBeVisible()

  await page.goto(`/${slug}/marketing/products`)
  const palette = page.getByRole('combobox', { name: 'Go to a place or do something' })
  await expect(async () => {
    if (await palette.isVisible()) await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await palette.fill('french')
    await expect(page.getByRole('option', { name: 'French week' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/country=France/)
})

test('the default opens its page when the address says nothing, and can be done without', async ({ page }) => {
  await page.goto(`/${slug}/marketing?range=all`)
  await keepView(page, 'Everything', 'Open this page with it')
  await page.goto(`/${slug}/marketing`)
  await expect(page).toHaveURL(/range=all/)
  await page.goto(`/${slug}/marketing/products`)
  await expect(page).not.toHaveURL(/range=all/)
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Overview' }).first().click()
  await expect(page).toHaveURL(/marketing\?range=all/)
  await menu(page, 'Everything').click()
  await page.getByRole('menuitem', { name: 'Without a saved view' }).click()
  await expect(page.getByRole('button', { name: 'Last 28 days' })).toBeVisible()
  await page.goto(`/${slug}/marketing?range=last-7-days`)
  await expect(page.getByRole('button', { name: 'Last 7 days' })).toBeVisible()
})

test('a shared view is there for others, who cannot change it', async ({ page, browser }) => {
  await page.goto(`/${slug}/marketing?country=France`)
  await keepView(page, 'France', 'Share')
  const admins = await browser.newContext()
  await signInAs(admins, 'admin')
  const other = await admins.newPage()
  await other.goto(`/${slug}/marketing?grain=month`)
  await keepView(other, 'Months', 'Share')
  await admins.close()

  await page.reload()
  await menu(page, 'France').click()
  await expect(page.getByRole('menuitem', { name: 'Months' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Saved views …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await expect(dialog.getByRole('button', { name: 'Remove Months' })).toBeDisabled()
  await dialog.getByLabel('Name of France').fill('La France')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Name of La France')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Remove La France' }).click()
  await expect(dialog.getByLabel('Name of La France')).toHaveCount(0)
})

test('a note on days stands on the trend, is read by keyboard, and can be changed and removed', async ({ page }) => {
  await page.goto(`/${slug}/marketing?range=all`)
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Notes on dates …' }).click()
  const sheet = page.getByRole('dialog', { name: 'Notes on dates' })
  await sheet.getByLabel('Day', { exact: true }).fill('2011-11-07')
  await sheet.getByLabel('To, if several').fill('2011-11-13')
  await sheet.getByLabel('What happened').fill('Window dressed anew')
  await sheet.getByRole('button', { name: 'Add the note' }).click()
  await expect(sheet.getByText('7 – 13 Nov 2011')).toBeVisible()
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Close' }).click()

  const mark = page.getByRole('button', { name: 'Note, 7 – 13 Nov 2011: Window dressed anew' })
  await mark.focus()
  await expect(page.getByRole('tooltip')).toContainText('Window dressed anew')
  const trend = page.getByRole('slider', { name: 'Net sales over time' })
  await trend.focus()
  await page.keyboard.press('Home')
  for (let day = 0; day < 35; day++) await page.keyboard.press('ArrowRight')
  await expect(trend).toHaveAttribute('aria-valuetext', /^Mon 7 Nov 2011: .*, noted: Window dressed anew$/)

  await page.goto(`/${slug}/marketing/products?range=all`)
  await expect(mark).toBeVisible()
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Notes on dates …' }).click()
  await sheet.getByRole('button', { name: 'Change the note' }).click()
  await sheet.getByLabel('What happened').fill('Window dressed again')
  await sheet.getByRole('button', { name: 'Save the note' }).click()
  await expect(sheet.getByText('Window dressed again')).toBeVisible()
  await sheet.getByRole('button', { name: 'Remove the note' }).click()
  await expect(sheet.getByText('No notes yet')).toBeVisible()
})
