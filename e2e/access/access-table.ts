import { randomUUID } from 'node:crypto'
import type { AccessWorld } from './access-world'

/** An HTTP status, or where one is sent (the start of the path). */
export type Outcome = number | string

/** Outcomes of: signed out · admin · marketing · branch marketing · customer · stranger. */
type Outcomes = readonly [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]

export type Case = { readonly address: string; readonly body?: unknown; readonly outcomes: Outcomes }

const SIGN_IN = '/sign-in?next='
const dashboard: Outcomes = [SIGN_IN, 200, 200, 200, 403, 404]
const adminPage: Outcomes = [SIGN_IN, 200, 403, 403, 403, 404]
const customerPage: Outcomes = [SIGN_IN, 403, 403, 403, 200, 404]
const previewPage: Outcomes = [SIGN_IN, 200, 403, 403, 200, 404]
const analytics: Outcomes = [401, 200, 200, 200, 403, 404]
const everyone = (outcome: Outcome): Outcomes => [outcome, outcome, outcome, outcome, outcome, outcome]

/** An admin's API: `admin` is what their request, meant to change nothing, is answered. */
const adminApi = (admin: Outcome): Outcomes => [401, admin, 403, 403, 403, 404]

function pages(world: AccessWorld) {
  const { slug, branchOrder, otherOrder, ownCustomer, otherCustomer, segment, invitationToken } = world
  const home = `/${slug}`
  const preview = `?preview=${ownCustomer}`
  return {
    'PAGE /': [
      {
        address: '/',
        outcomes: ['/sign-in', `${home}/admin`, `${home}/marketing`, `${home}/marketing`, `${home}/customer`, home],
      },
    ],
    'PAGE /sign-in': [{ address: '/sign-in', outcomes: [200, '/', '/', '/', '/', '/'] }],
    'PAGE /setup': [{ address: '/setup', outcomes: everyone('/sign-in') }],
    'PAGE /account': [{ address: '/account', outcomes: [SIGN_IN, 200, 200, 200, 200, 200] }],
    'PAGE /invitation/[token]': [
      { address: `/invitation/${invitationToken}`, outcomes: everyone(200) },
      { address: '/invitation/unknown', outcomes: everyone(200) },
    ],
    'PAGE /password/[token]': [{ address: '/password/unknown', outcomes: everyone(200) }],
    'PAGE /[workspace]/[...unknown]': [
      { address: `${home}/no/such/page`, outcomes: [SIGN_IN, 404, 404, 404, 404, 404] },
      { address: `${home}/marketing/no-such-page`, outcomes: [SIGN_IN, 404, 404, 404, 404, 404] },
    ],
    'PAGE /[workspace]/marketing': [{ address: `${home}/marketing`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/products': [{ address: `${home}/marketing/products`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/customers': [{ address: `${home}/marketing/customers`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/customers/[customer]': [
      { address: `${home}/marketing/customers/${ownCustomer}`, outcomes: dashboard },
      { address: `${home}/marketing/customers/${otherCustomer}`, outcomes: [SIGN_IN, 200, 200, 404, 403, 404] },
    ],
    'PAGE /[workspace]/marketing/products/[sku]': [
      { address: `${home}/marketing/products/${world.ownProduct}`, outcomes: dashboard },
      { address: `${home}/marketing/products/${world.otherProduct}`, outcomes: [SIGN_IN, 200, 200, 404, 403, 404] },
    ],
    'PAGE /[workspace]/marketing/buyers': [{ address: `${home}/marketing/buyers`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/where': [{ address: `${home}/marketing/where`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/where/[branch]': [
      { address: `${home}/marketing/where/leeds`, outcomes: dashboard },
      { address: `${home}/marketing/where/york`, outcomes: [SIGN_IN, 200, 200, 404, 403, 404] },
    ],
    'PAGE /[workspace]/marketing/sales': [{ address: `${home}/marketing/sales`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/when': [{ address: `${home}/marketing/when`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/orders': [{ address: `${home}/marketing/orders`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/changes': [{ address: `${home}/marketing/changes`, outcomes: dashboard }],
    'PAGE /[workspace]/marketing/customers/segments/[segment]': [
      { address: `${home}/marketing/customers/segments/${segment}`, outcomes: dashboard },
    ],
    'PAGE /[workspace]/marketing/orders/[orderKey]': [
      { address: `${home}/marketing/orders/${branchOrder}`, outcomes: dashboard },
      { address: `${home}/marketing/orders/${otherOrder}`, outcomes: [SIGN_IN, 200, 200, 404, 403, 404] },
    ],
    'PAGE /[workspace]/admin/imports': [{ address: `${home}/admin/imports`, outcomes: adminPage }],
    'PAGE /[workspace]/admin/imports/[sequence]': [{ address: `${home}/admin/imports/1`, outcomes: adminPage }],
    'PAGE /[workspace]/admin/imports/[sequence]/profile': [
      { address: `${home}/admin/imports/1/profile`, outcomes: adminPage },
    ],
    'PAGE /[workspace]/admin/layouts': [{ address: `${home}/admin/layouts`, outcomes: adminPage }],
    'PAGE /[workspace]/admin/people': [{ address: `${home}/admin/people`, outcomes: adminPage }],
    'PAGE /[workspace]/admin/settings': [{ address: `${home}/admin/settings`, outcomes: adminPage }],
    'PAGE /[workspace]/customer': [
      { address: `${home}/customer`, outcomes: customerPage },
      { address: `${home}/customer${preview}`, outcomes: previewPage },
      { address: `${home}/customer?preview=nobody`, outcomes: [SIGN_IN, 404, 403, 403, 200, 404] },
    ],
    'PAGE /[workspace]/customer/orders': [
      { address: `${home}/customer/orders`, outcomes: customerPage },
      { address: `${home}/customer/orders${preview}`, outcomes: previewPage },
    ],
    'PAGE /[workspace]/customer/orders/[orderKey]': [
      { address: `${home}/customer/orders/${branchOrder}`, outcomes: customerPage },
      { address: `${home}/customer/orders/${branchOrder}${preview}`, outcomes: previewPage },
      { address: `${home}/customer/orders/${otherOrder}${preview}`, outcomes: [SIGN_IN, 404, 403, 403, 404, 404] },
    ],
  } satisfies Record<string, readonly Case[]>
}

function workspaceRoutes(world: AccessWorld) {
  const { slug, branchOrder, otherOrder, ownCustomer, otherCustomer } = world
  const api = `/api/${slug}`
  const seen: Outcomes = [401, 200, 200, 200, 200, 404]
  const unseen: Outcomes = [401, 200, 200, 404, 404, 404]
  const question = (name: string) => [{ address: `${api}/analytics/${name}?range=all`, outcomes: analytics }]
  return {
    'GET /api/[workspace]/analytics/kpis': question('kpis'),
    'GET /api/[workspace]/analytics/profile-overview': [
      { address: `${api}/analytics/profile-overview`, outcomes: analytics },
    ],
    'GET /api/[workspace]/analytics/branch-hours': question('branch-hours'),
    'GET /api/[workspace]/analytics/order-search': question('order-search'),
    'GET /api/[workspace]/analytics/highest-orders': question('highest-orders'),
    'GET /api/[workspace]/analytics/reversed-orders': question('reversed-orders'),
    'GET /api/[workspace]/analytics/order-amounts': question('order-amounts'),
    'GET /api/[workspace]/analytics/year-on-year': question('year-on-year'),
    'GET /api/[workspace]/analytics/sales-growth': question('sales-growth'),
    'GET /api/[workspace]/analytics/sales-averages': question('sales-averages'),
    'GET /api/[workspace]/analytics/sales-trend': question('sales-trend'),
    'GET /api/[workspace]/analytics/product-ranking': question('product-ranking'),
    'GET /api/[workspace]/analytics/peak-hours': question('peak-hours'),
    'GET /api/[workspace]/products/[sku]': [
      { address: `${api}/products/${world.ownProduct}`, outcomes: analytics },
      { address: `${api}/products/${world.otherProduct}`, outcomes: [401, 200, 200, 404, 403, 404] },
    ],
    'GET /api/[workspace]/analytics/bought-together': [
      { address: `${api}/analytics/bought-together?sku=${world.ownProduct}`, outcomes: analytics },
    ],
    'GET /api/[workspace]/analytics/product-prices': [
      { address: `${api}/analytics/product-prices?sku=${world.ownProduct}`, outcomes: analytics },
    ],
    'GET /api/[workspace]/analytics/missing-days': question('missing-days'),
    'GET /api/[workspace]/analytics/like-for-like': question('like-for-like'),
    'GET /api/[workspace]/analytics/pareto': question('pareto'),
    'GET /api/[workspace]/analytics/weeks-ranking': [
      { address: `${api}/analytics/weeks-ranking`, outcomes: analytics },
    ],
    'GET /api/[workspace]/analytics/category-tree': question('category-tree'),
    'GET /api/[workspace]/analytics/winners': question('winners'),
    'GET /api/[workspace]/analytics/repeat-purchases': question('repeat-purchases'),
    'GET /api/[workspace]/analytics/what-changed': question('what-changed'),
    'GET /api/[workspace]/analytics/changed-customers': [
      { address: `${api}/analytics/changed-customers?class=lost`, outcomes: analytics },
    ],
    'GET /api/[workspace]/analytics/rfm-segments': [{ address: `${api}/analytics/rfm-segments`, outcomes: analytics }],
    'GET /api/[workspace]/analytics/segment-customers': [
      { address: `${api}/analytics/segment-customers`, outcomes: analytics },
      { address: `${api}/analytics/segment-customers?format=csv`, outcomes: analytics },
    ],
    'GET /api/[workspace]/orders': [{ address: `${api}/orders`, outcomes: seen }],
    'GET /api/[workspace]/orders/[orderKey]': [
      { address: `${api}/orders/${branchOrder}`, outcomes: seen },
      { address: `${api}/orders/${otherOrder}`, outcomes: unseen },
    ],
    'GET /api/[workspace]/customers/[id]': [
      { address: `${api}/customers/${ownCustomer}`, outcomes: seen },
      { address: `${api}/customers/${otherCustomer}`, outcomes: unseen },
    ],
    'GET /api/[workspace]/customers/[id]/orders': [
      { address: `${api}/customers/${ownCustomer}/orders`, outcomes: seen },
      { address: `${api}/customers/${otherCustomer}/orders`, outcomes: unseen },
    ],
    'GET /api/[workspace]/customers/[id]/timeline': [
      { address: `${api}/customers/${ownCustomer}/timeline`, outcomes: seen },
      { address: `${api}/customers/${otherCustomer}/timeline`, outcomes: unseen },
    ],
    'GET /api/[workspace]/views': [{ address: `${api}/views`, outcomes: analytics }],
    'POST /api/[workspace]/views': [{ address: `${api}/views`, body: {}, outcomes: [401, 400, 400, 400, 403, 404] }],
    ...Object.fromEntries(
      ['PATCH', 'DELETE'].map((method) => [
        `${method} /api/[workspace]/views/[view]`,
        [{ address: `${api}/views/${randomUUID()}`, body: {}, outcomes: [401, 404, 404, 404, 403, 404] as const }],
      ]),
    ),
    'POST /api/[workspace]/exports': [
      { address: `${api}/exports`, body: {}, outcomes: [401, 400, 400, 400, 403, 404] },
    ],
    'GET /api/[workspace]/notes': [{ address: `${api}/notes`, outcomes: analytics }],
    'POST /api/[workspace]/notes': [{ address: `${api}/notes`, body: {}, outcomes: [401, 400, 400, 400, 403, 404] }],
    'PUT /api/[workspace]/notes/[note]': [
      { address: `${api}/notes/${randomUUID()}`, body: {}, outcomes: [401, 400, 400, 400, 403, 404] },
    ],
    'DELETE /api/[workspace]/notes/[note]': [
      { address: `${api}/notes/${randomUUID()}`, outcomes: [401, 404, 404, 404, 403, 404] },
    ],
    'GET /api/[workspace]/imports': [{ address: `${api}/imports`, outcomes: adminApi(200) }],
    'POST /api/[workspace]/imports': [{ address: `${api}/imports`, body: {}, outcomes: adminApi(400) }],
    'POST /api/[workspace]/imports/known-bytes': [
      { address: `${api}/imports/known-bytes`, body: {}, outcomes: adminApi(400) },
    ],
    'GET /api/[workspace]/imports/[sequence]': [{ address: `${api}/imports/1`, outcomes: adminApi(200) }],
    'POST /api/[workspace]/imports/[sequence]/cancel': [
      { address: `${api}/imports/1/cancel`, outcomes: adminApi(409) },
    ],
    'POST /api/[workspace]/imports/[sequence]/retry': [{ address: `${api}/imports/1/retry`, outcomes: adminApi(400) }],
    'GET /api/[workspace]/imports/[sequence]/undo': [
      { address: `${api}/imports/999999/undo`, outcomes: adminApi(404) },
    ],
    'POST /api/[workspace]/imports/[sequence]/undo': [
      { address: `${api}/imports/999999/undo`, outcomes: adminApi(404) },
    ],
    'GET /api/[workspace]/imports/attention': [{ address: `${api}/imports/attention`, outcomes: adminApi(200) }],
    ...Object.fromEntries(
      [
        ['GET', 'reading'],
        ['PATCH', 'reading'],
        ['GET', 'review'],
        ['POST', 'review'],
        ['POST', 'publish'],
        ['POST', 'reopen'],
        ['GET', 'profile'],
      ].map(([method, part]) => [
        `${method} /api/[workspace]/imports/[sequence]/${part}`,
        [
          {
            address: `${api}/imports/999999/${part}`,
            body: method === 'GET' ? undefined : {},
            outcomes: adminApi(404),
          },
        ],
      ]),
    ),
    'GET /api/[workspace]/layouts': [{ address: `${api}/layouts`, outcomes: adminApi(200) }],
    'PATCH /api/[workspace]/layouts/[name]': [{ address: `${api}/layouts/none`, body: {}, outcomes: adminApi(404) }],
    'GET /api/[workspace]/layouts/[name]/versions': [
      { address: `${api}/layouts/online-retail/versions`, outcomes: adminApi(200) },
    ],
    'POST /api/[workspace]/layouts/[name]/versions': [
      { address: `${api}/layouts/none/versions`, body: { version: 1 }, outcomes: adminApi(404) },
    ],
    'DELETE /api/[workspace]/layouts/[name]': [{ address: `${api}/layouts/none`, outcomes: adminApi(404) }],
    'GET /api/[workspace]/imports/[sequence]/rejected-rows': [
      { address: `${api}/imports/1/rejected-rows`, outcomes: adminApi(404) },
    ],
    'POST /api/[workspace]/uploads': [{ address: `${api}/uploads`, outcomes: adminApi(400) }],
    ...Object.fromEntries(
      ['HEAD', 'PATCH', 'DELETE'].map((method) => [
        `${method} /api/[workspace]/uploads/[upload]`,
        [{ address: `${api}/uploads/${randomUUID()}`, outcomes: adminApi(404) }],
      ]),
    ),
    'GET /api/[workspace]/people': [{ address: `${api}/people`, outcomes: adminApi(200) }],
    'PATCH /api/[workspace]/people/[userId]': [
      { address: `${api}/people/${randomUUID()}`, body: {}, outcomes: adminApi(400) },
    ],
    'DELETE /api/[workspace]/people/[userId]': [{ address: `${api}/people/${randomUUID()}`, outcomes: adminApi(404) }],
    'POST /api/[workspace]/people/[userId]/password-link': [
      { address: `${api}/people/${randomUUID()}/password-link`, outcomes: adminApi(404) },
    ],
    'GET /api/[workspace]/invitations': [{ address: `${api}/invitations`, outcomes: adminApi(200) }],
    'POST /api/[workspace]/invitations': [{ address: `${api}/invitations`, body: {}, outcomes: adminApi(400) }],
    'POST /api/[workspace]/invitations/bulk': [
      { address: `${api}/invitations/bulk`, body: {}, outcomes: adminApi(400) },
    ],
    'DELETE /api/[workspace]/invitations/[id]': [
      { address: `${api}/invitations/${randomUUID()}`, outcomes: adminApi(404) },
    ],
    'GET /api/[workspace]/settings': [{ address: `${api}/settings`, outcomes: adminApi(200) }],
    'PATCH /api/[workspace]/settings': [{ address: `${api}/settings`, body: {}, outcomes: adminApi(200) }],
    'GET /api/[workspace]/audit': [{ address: `${api}/audit`, outcomes: adminApi(200) }],
  } satisfies Record<string, readonly Case[]>
}

const someone = { code: 'x', name: 'X', email: 'x@shop.example', password: 'long enough password' }
const business = {
  slug: 'another',
  name: 'Another',
  currency: 'GBP',
  timeZone: 'UTC',
  locale: 'en-GB',
  weekStart: 1,
  fiscalYearStart: 1,
}

function publicRoutes() {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  const nothingAt = (key: string, address: string) =>
    methods.map((method) => [`${method} ${key}`, [{ address, outcomes: everyone(404) }]])
  const auth = '/api/auth/[...all]'
  return {
    ...Object.fromEntries(nothingAt('/api/[...unknown]', '/api/nothing/at/all')),
    ...Object.fromEntries(nothingAt(auth, '/api/auth/sign-up/email')),
    [`GET ${auth}`]: [{ address: '/api/auth/get-session', outcomes: everyone(200) }],
    [`POST ${auth}`]: [
      {
        address: '/api/auth/sign-in/email',
        body: { email: 'nobody@shop.example', password: 'not the password' },
        outcomes: everyone(401),
      },
      {
        address: '/api/auth/change-password',
        body: { currentPassword: 'not the password', newPassword: 'another password' },
        outcomes: [401, 400, 400, 400, 400, 400],
      },
      { address: '/api/auth/sign-out', body: {}, outcomes: everyone(200) },
    ],
    'GET /api/health': [{ address: '/api/health', outcomes: everyone(200) }],
    'GET /api/openapi.json': [{ address: '/api/openapi.json', outcomes: everyone(200) }],
    'POST /api/setup': [{ address: '/api/setup', body: { ...someone, workspace: business }, outcomes: everyone(409) }],
    'POST /api/password-links/[token]': [
      { address: '/api/password-links/unknown', body: { password: 'long enough' }, outcomes: everyone(404) },
    ],
    'POST /api/invitations/[token]': [{ address: '/api/invitations/unknown', body: {}, outcomes: everyone(404) }],
  } satisfies Record<string, readonly Case[]>
}

/** Who is answered what, by every page and every method of every route. */
export const accessTable = (made: AccessWorld): Readonly<Record<string, readonly Case[]>> => ({
  ...pages(made),
  ...workspaceRoutes(made),
  ...publicRoutes(),
})
