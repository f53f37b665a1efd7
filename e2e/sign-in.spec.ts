import { expect, test } from '@playwright/test'
import { signInAs } from './support/sign-in-as'
import { type Role, world } from './support/world'

const rooms: Record<Role, RegExp> = {
  admin: /\/gifts\/admin/,
  marketing: /\/gifts\/marketing/,
  customer: /\/gifts\/customer/,
}

for (const role of ['admin', 'marketing', 'customer'] as const) {
  test(`a ${role} who signs in comes to their room`, async ({ page }) => {
    const { email, password } = world().signIns[role]
    await page.goto('/')
    await expect(page).toHaveURL(/\/sign-in/)
    await page.getByLabel(/e-?mail/i).fill(email)
    await page.getByLabel(/password/i).fill(password)
    await page.getByRole('button', { name: /sign in/i }).click()
    await expect(page).toHaveURL(rooms[role])
  })

  test(`a ${role} with a session comes to their room`, async ({ page, context }) => {
    await signInAs(context, role)
    await page.goto('/')
    await expect(page).toHaveURL(rooms[role])
  })
}
