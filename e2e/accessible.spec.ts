import { expect, test } from '@playwright/test'
import { freePort } from '../scripts/runtime/free-port.mjs'
import { hostileGiftFile } from './hostile/hostile-files'
import { hostileShop } from './hostile/hostile-shop'
import { hostileTexts, keptTexts } from './hostile/hostile-texts'
import { expectAccessible } from './support/expect-accessible'
import { startInstallation } from './support/installation'
import { signInAs } from './support/sign-in-as'
import { CUSTOMER_KEY, type Role } from './support/world'

const part = encodeURIComponent
const text = hostileTexts[1] ?? ''
const longest = keptTexts.find((one) => one.length > 250) ?? ''

/** Pages that no other test of accessibility opens; in them the texts a layout finds hardest. */
const pages: readonly { as: Role | 'nobody'; path: string; shown: string }[] = [
  { as: 'admin', path: '/{shop}/admin/imports', shown: 'Terminal' },
  { as: 'admin', path: '/{shop}/admin/imports/1', shown: 'Rejected rows' },
  { as: 'admin', path: '/{shop}/admin/imports/1?reading=true', shown: 'Columns' },
  { as: 'admin', path: '/{shop}/admin/imports/1/profile', shown: 'in every row' },
  { as: 'admin', path: '/{shop}/admin/layouts', shown: 'Kinds of files' },
  { as: 'admin', path: '/{shop}/admin/people', shown: 'Record of changes' },
  { as: 'admin', path: '/{shop}/admin/settings', shown: 'Business' },
  { as: 'admin', path: `/{shop}/marketing/customers/${part(text)}`, shown: 'See their room' },
  { as: 'admin', path: `/{shop}/marketing/orders/${part(longest)}`, shown: 'Order lines' },
  { as: 'admin', path: `/{shop}/marketing?range=all&product=${part(text)}`, shown: text },
  { as: 'admin', path: `/{shop}/customer?preview=${part(text)}`, shown: 'You can change nothing' },
  { as: 'admin', path: `/{shop}/customer/orders?preview=${part(longest)}`, shown: 'You can change nothing' },
  { as: 'admin', path: `/{shop}/customer/orders/${part(text)}?preview=${part(text)}`, shown: 'Order lines' },
  { as: 'admin', path: '/{shop}/nothing/here', shown: 'There is nothing at this address' },
  { as: 'customer', path: '/{shop}/marketing', shown: 'Customer' },
  { as: 'admin', path: '/account', shown: 'Password' },
  { as: 'nobody', path: '/sign-in', shown: 'Sign in' },
  { as: 'nobody', path: '/invitation/unknown', shown: 'This invitation cannot be used' },
  { as: 'nobody', path: '/password/unknown', shown: 'This link cannot be used' },
]

let shop: string

/** A page of hundreds of rows is looked at four times. */
test.describe.configure({ timeout: 180_000 })

test.beforeAll(async () => {
  shop = await hostileShop(hostileGiftFile(), { customer: CUSTOMER_KEY })
})

for (const { as, path, shown } of pages)
  test(`${path.slice(0, 60)} has no accessibility fault, light or dark`, async ({ page, context }) => {
    if (as !== 'nobody') await signInAs(context, as)
    await page.goto(path.replace('{shop}', shop))
    await expect(page.getByText(shown).first()).toBeAttached()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
    for (const pane of await page.locator('details').all()) await pane.locator('summary').click()
    await expectAccessible(page)
  })

test('the first visit has no accessibility fault, light or dark', async ({ page }) => {
  test.setTimeout(120_000)
  const installation = await startInstallation(await freePort())
  try {
    await page.goto(`${installation.url}/setup`)
    await expect(page.getByRole('heading', { name: 'Set up Tillsight' })).toBeVisible()
    await expectAccessible(page)
  } finally {
    await installation.stop()
  }
})
