import { expect, test } from '@playwright/test'
import { fixedHeaders } from '@/lib/api/security-headers.js'
import { makeAccessWorld } from './access/access-world'
import { world } from './support/world'

const answers: Record<string, { path: string; method?: string }> = {
  'a page': { path: '/sign-in' },
  'a page that is not there': { path: '/nothing/here' },
  'an answer of the API': { path: '/api/health' },
  'a refusal of the API': { path: '/api/gifts/people' },
  'a method that is not answered': { path: '/api/health', method: 'DELETE' },
  'an upload': { path: '/api/gifts/uploads', method: 'POST' },
  'a file': { path: '/icon.svg' },
}

for (const [name, { path, method = 'GET' }] of Object.entries(answers)) {
  test(`${name} carries the security headers`, async () => {
    const { headers } = await fetch(`${world().url}${path}`, { method, redirect: 'manual' })
    for (const { key, value } of fixedHeaders) expect(headers.get(key), key).toBe(value)
    expect(headers.get('x-powered-by')).toBeNull()
  })
}

test('a page runs only scripts that carry the nonce of its own request', async () => {
  const answer = async () => {
    const response = await fetch(`${world().url}/sign-in`)
    const policy = response.headers.get('content-security-policy') ?? ''
    return { policy, nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? '', html: await response.text() }
  }
  const [first, second] = [await answer(), await answer()]
  expect(first.nonce).not.toBe(second.nonce)
  expect(first.policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
    expect(first.policy).toContain(directive)
  }
  const scripts = first.html.match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).toContain(`nonce="${first.nonce}"`)
})

test('an answer of the API may run nothing', async () => {
  const response = await fetch(`${world().url}/api/health`)
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  )
})

const rooms = {
  admin: ['admin/imports', 'admin/people', 'admin/settings', 'marketing', 'marketing/products', 'marketing/customers'],
  marketing: ['marketing'],
  customer: ['customer', 'customer/orders', 'customer/orders/o-1'],
} as const

for (const role of ['admin', 'marketing', 'customer'] as const) {
  test(`the ${role}’s pages come alive under the policy, without a word in the console`, async ({ page, context }) => {
    const said: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()))
    page.on('response', (answer) => answer.status() >= 400 && said.push(`${answer.status()} ${answer.url()}`))
    page.on('pageerror', (error) => said.push(String(error)))
    const made = await makeAccessWorld()
    const [name = '', value = ''] = ((await made.cookie(role)).cookie ?? '').split('=')
    await context.addCookies([{ name, value, url: world().url }])
    for (const path of rooms[role]) {
      await page.goto(`/${made.slug}/${path}`)
      await page
        .getByRole('button', { name: /theme, shortcuts, sign out/i })
        .first()
        .click()
      await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
      await page.keyboard.press('Escape')
    }
    await made.close()
    expect(said).toEqual([])
  })
}

test('the session cookie is out of reach of scripts and other sites', async () => {
  const { email, password } = world().signIns.admin
  const response = await fetch(`${world().url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world().url },
    body: JSON.stringify({ email, password }),
  })
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/i)
})

test('what a client writes into X-Forwarded-For is not believed', async () => {
  const { email, password } = world().signIns.marketing
  const response = await fetch(`${world().url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world().url, 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const session = await fetch(`${world().url}/api/auth/get-session`, { headers: { cookie } })
  expect(await session.json()).toMatchObject({ session: { ipAddress: '127.0.0.1' } })
})

for (const path of ['/%ff', '/gifts/%ff', '/gifts/marketing/orders/%ff', '/api/gifts/orders/%ff'])
  test(`${path}, which is no text, is not found`, async () => {
    const { status } = await fetch(`${world().url}${path}`, { redirect: 'manual' })
    expect([400, 404]).toContain(status)
  })
