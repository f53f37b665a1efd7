import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible'
import { ownWorkspace } from '../support/own-workspace'
import { signInAs } from '../support/sign-in-as'

const password = 'correct horse battery'
let slug: string
let count = 0

test.beforeEach(async ({ context }) => {
  slug = (await ownWorkspace()).slug
  await signInAs(context, 'admin')
})

const freshEmail = () => `guest-${Date.now()}-${++count}@shop.example`

const people = (page: Page) => page.getByRole('table', { name: 'People' })

async function invite(page: Page, email: string): Promise<string> {
  await page.goto(`/${slug}/admin/people`)
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Create invitation' }).click()
  const link = await page.getByLabel('Link').inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  return link
}

async function accept(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Name').fill('Mark Keter')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: /^Join/ }).click()
  await expect(page).toHaveURL(new RegExp(`/${slug}/marketing`))
  return page
}

async function act(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Actions for Mark Keter' }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('an invited person joins, is changed and removed, and all of it is written down', async ({ page, browser }) => {
  const email = freshEmail()
  const link = await invite(page, email)
  await expect(page.getByRole('table', { name: 'Open invitations' })).toContainText(email)

  const theirs = await browser.newContext()
  const guest = await accept(theirs, link)
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible()

  await page.reload()
  await act(page, 'Change role')
  await page.getByLabel('Role').selectOption('Customer')
  await page.getByLabel('Customer id').fill('12347')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(people(page)).toContainText('Customer 12347')
  await guest.goto('/')
  await expect(guest).toHaveURL(new RegExp(`/${slug}/customer`))

  await act(page, 'Remove')
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(people(page)).not.toContainText(email)
  await guest.goto('/')
  await expect(guest).toHaveURL(/\/sign-in/)

  const written = page.getByRole('table', { name: 'Record of changes' })
  for (const entry of [`Invited ${email}`, `Joined by invitation as ${email}`, `Removed ${email}`]) {
    await expect(written).toContainText(entry)
  }
  await theirs.close()
})

test('a lost password is set anew by a link that works once', async ({ page, browser }) => {
  const email = freshEmail()
  const theirs = await browser.newContext()
  const guest = await accept(theirs, await invite(page, email))
  await page.reload()
  await act(page, 'New password')
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByLabel('Link').inputValue()

  await guest.goto(link)
  await guest.getByLabel('New password').fill('another password')
  await guest.getByRole('button', { name: 'Set password and sign in' }).click()
  await expect(guest).toHaveURL(new RegExp(`/${slug}/marketing`))
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible()

  await theirs.clearCookies()
  await guest.goto(`/${slug}/marketing/products?range=all`)
  await guest.getByLabel('E-mail').fill(email)
  await guest.getByLabel('Password').fill(password)
  await guest.getByRole('button', { name: 'Sign in' }).click()
  await expect(guest.getByText('E-mail and password do not match.')).toBeVisible()
  await guest.getByLabel('Password').fill('another password')
  await guest.getByRole('button', { name: 'Sign in' }).click()
  await expect(guest).toHaveURL(new RegExp(`/${slug}/marketing/products\\?range=all$`))
  await theirs.close()
})

test('many are invited at once, all or none, and their links are saved', async ({ page }) => {
  await page.goto(`/${slug}/admin/people`)
  await page.getByRole('button', { name: 'Invite many' }).click()
  const [first, second] = [freshEmail(), freshEmail()]
  const list = page.getByRole('textbox', { name: 'People' })
  await list.fill(`${first}, customer, 12347\nnobody`)
  await page.getByRole('button', { name: 'Create and save links' }).click()
  await expect(page.getByText('Line 2: “nobody” is not an e-mail address.')).toBeVisible()

  await list.fill(`${first}, customer, 12347\n${second}, marketing`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Create and save links' }).click()
  const links = await readFile(await (await download).path(), 'utf8')
  expect(links.trim().split('\r\n')).toHaveLength(3)
  expect(links).toContain(`${second},marketing,http`)
  await expect(page.getByRole('table', { name: 'Open invitations' })).toContainText(first)
})

test('the last admin stays, and settings are kept', async ({ page }) => {
  await page.goto(`/${slug}/admin/people`)
  await page.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('This is the last admin.')).toBeVisible()

  await page.goto(`/${slug}/admin/settings`)
  await page.getByLabel('Business name').fill('Gifts & more')
  await page.getByLabel('Week starts on').selectOption('Sunday')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Settings saved')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Business name')).toHaveValue('Gifts & more')
  await expect(page.getByLabel('Week starts on')).toHaveValue('7')
})

test('people, settings, sign-in and one’s account can be used by everyone', async ({ page, browser }) => {
  for (const path of [`/${slug}/admin/people`, `/${slug}/admin/settings`, '/account']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expectAccessible(page)
  }
  const nobody = await browser.newContext()
  const front = await nobody.newPage()
  for (const path of ['/sign-in', '/invitation/unknown']) {
    await front.goto(path)
    await expectAccessible(front)
  }
  await nobody.close()
})
