import { expect, type Page, test } from '@playwright/test'
import { sharedShop } from './support/shared-shop'
import { signInAs } from './support/sign-in-as'
import { world } from './support/world'

const SCRIPTS = '**/_next/static/chunks/**'

/** Opens a page of which no script has come; the answer lets them come. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let letScriptsCome = () => {}
  const allowed = new Promise<void>((resolve) => {
    letScriptsCome = resolve
  })
  await page.route(SCRIPTS, async (route) => {
    if (route.request().resourceType() === 'script') await allowed
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return letScriptsCome
}

test('a filter is let go although its pill was pressed before the page had its scripts', async ({ page, context }) => {
  const slug = await sharedShop()
  await signInAs(context, 'marketing')
  const letScriptsCome = await openWithoutScripts(page, `/${slug}/marketing/products?range=all&country=France`)
  await page.getByRole('button', { name: /^Remove the filter: Country/ }).click()
  letScriptsCome()
  await expect(page).toHaveURL((address) => !address.searchParams.has('country'))
  await expect(page.getByRole('list', { name: 'Filters' })).toHaveCount(0)
})

test('who signs in before the page has its scripts gets in, and the password is in no address', async ({ page }) => {
  const { email, password } = world().signIns.marketing
  const letScriptsCome = await openWithoutScripts(page, '/sign-in')
  await page.getByLabel(/e-?mail/i).fill(email)
  await page.getByLabel(/password/i).fill(password)
  await page.getByRole('button', { name: /sign in/i }).click()
  expect(page.url()).not.toContain('password')
  letScriptsCome()
  await expect(page).toHaveURL(/\/gifts\/marketing/)
})
