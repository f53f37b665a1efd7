import { beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/platform/db'
import { callRoute } from '@/lib/testing/call-route'
import { hostile, smallShop } from '@/lib/testing/small-shop'
import { GET as branchHours } from './branch-hours/route'
import { GET as categoryTree } from './category-tree/route'
import { GET as highestOrders } from './highest-orders/route'
import { GET as kpis } from './kpis/route'
import { GET as likeForLike } from './like-for-like/route'
import { GET as missingDays } from './missing-days/route'
import { GET as orderAmounts } from './order-amounts/route'
import { GET as orderSearch } from './order-search/route'
import { GET as pareto } from './pareto/route'
import { GET as peakHours } from './peak-hours/route'
import { GET as ranking } from './product-ranking/route'
import { GET as repeatPurchases } from './repeat-purchases/route'
import { GET as reversedOrders } from './reversed-orders/route'
import { GET as rfm } from './rfm-segments/route'
import { GET as salesAverages } from './sales-averages/route'
import { GET as salesGrowth } from './sales-growth/route'
import { GET as trend } from './sales-trend/route'
import { GET as segmentCustomers } from './segment-customers/route'
import { GET as weeksRanking } from './weeks-ranking/route'
import { GET as whatChanged } from './what-changed/route'
import { GET as winners } from './winners/route'
import { GET as yearOnYear } from './year-on-year/route'

const routes = {
  kpis,
  'sales-trend': trend,
  'product-ranking': ranking,
  'peak-hours': peakHours,
  'reversed-orders': reversedOrders,
  'highest-orders': highestOrders,
  'order-search': orderSearch,
  'branch-hours': branchHours,
  'order-amounts': orderAmounts,
  'year-on-year': yearOnYear,
  'sales-growth': salesGrowth,
  'sales-averages': salesAverages,
  'rfm-segments': rfm,
  'segment-customers': segmentCustomers,
  'what-changed': whatChanged,
  'missing-days': missingDays,
  'like-for-like': likeForLike,
  winners,
  'repeat-purchases': repeatPurchases,
  pareto,
  'weeks-ranking': weeksRanking,
  'category-tree': categoryTree,
}

let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
})

type Search = Record<string, string | string[]>
const ask = (route: keyof typeof routes, search: Search = {}, headers = shop.marketing.headers): Promise<Response> =>
  callRoute(routes[route], headers, { workspace: shop.workspace.slug }, search)

describe.each(Object.keys(routes) as (keyof typeof routes)[])('%s', (name) => {
  test('is not for customers, nor for the signed out', async () => {
    expect((await ask(name, {}, shop.ann.headers)).status).toBe(403)
    expect((await ask(name, {}, new Headers())).status).toBe(401)
  })

  test('answers 304 to its own ETag, until the data changes', async () => {
    const first = await ask(name)
    const etag = first.headers.get('etag') ?? expect.fail('no ETag')
    const again = new Headers(shop.marketing.headers)
    again.set('if-none-match', etag)
    expect((await ask(name, {}, again)).status).toBe(304)
    await prisma().workspace.update({ where: { id: shop.workspace.id }, data: { dataVersion: { increment: 1 } } })
    expect((await ask(name, {}, again)).status).toBe(200)
  })

  test('refuses a parameter it does not know, and says which it takes', async () => {
    const response = await ask(name, { rnage: 'all' })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect((await response.json()).detail).toMatch(/rnage is not a parameter here; there are .*branch/)
  })
})

test.each([
  ['kpis', { range: 'forever' }, 'range', '"last-28-days"'],
  ['kpis', { from: '2024-02-30', to: '2024-03-01' }, 'from', 'a day such as 2011-12-09'],
  ['kpis', { from: '2024-03-02', to: '2024-03-01' }, 'from', 'must not be after to'],
  ['kpis', { from: '2024-03-02' }, 'to', 'is needed with from'],
  ['kpis', { range: 'all', from: '2024-03-01', to: '2024-03-02' }, 'range', 'leave out'],
  ['sales-trend', { metric: ['net', 'profit'] }, 'metric.1', '"gross"'],
  ['sales-trend', { from: '1990-01-01', to: '2024-01-01', grain: 'hour' }, 'grain', '4,000'],
  ['kpis', { country: 'Fran\0ce' }, 'country.0', 'NUL'],
  ['product-ranking', { search: '\0' }, 'search', 'NUL'],
  ['product-ranking', { by: 'colour' }, 'by', '"country"'],
  ['product-ranking', { size: '0' }, 'size', '1'],
  ['peak-hours', { metric: 'new' }, 'metric', '"units"'],
  ['rfm-segments', { monetary: 'profit' }, 'monetary', '"gross"'],
  ['segment-customers', { segment: 'friends' }, 'segment', '"champions"'],
] as const)('%s %o is refused, naming %s', async (route, search, field, allowed) => {
  const response = await ask(route, { ...search } as Search)
  expect(response.status).toBe(400)
  const problem = await response.json()
  expect(problem.field).toBe(field)
  expect(problem.detail).toContain(allowed)
})

test('key figures: the guest and the service count, the discount once', async () => {
  const { kpis: figures, asOf } = await (await ask('kpis', { range: 'all' })).json()
  const values = Object.fromEntries(
    figures.map(({ metric, value }: { metric: string; value: unknown }) => [metric, value]),
  )
  expect(asOf).toBe('2024-05-31')
  expect(values).toMatchObject({
    gross: '60.505',
    discounts: '0.5',
    returns: '8.005',
    net: '52',
    orders: 5,
    cancelled: 1,
    active: 3,
    new: 3,
  })
})

test('a ranking is found by a former name, and counts products proper unless told', async () => {
  const found = await (await ask('product-ranking', { range: 'all', search: 'old mug' })).json()
  expect(found.rows).toMatchObject([{ key: 'MUG', name: hostile.markup, value: '32', rank: 1 }])
  const kinds = await (await ask('product-ranking', { range: 'all', kinds: 'service' })).json()
  expect(kinds.rows.map(({ key }: { key: string }) => key)).toEqual(['POST'])
  const places = await (await ask('product-ranking', { range: 'all', by: 'country' })).json()
  expect(places.kinds).toEqual(['product'])
  const beyond = await (await ask('product-ranking', { range: 'all', page: '9' })).json()
  expect(beyond).toMatchObject({ rows: [], groups: 2 })
})

test('peak hours: averages per weekday with a sale', async () => {
  const answer = await (await ask('peak-hours', { range: 'all', metric: 'gross' })).json()
  const wednesdayAtTen = answer.cells[2 * 24 + 10]
  expect(wednesdayAtTen).toEqual({ weekday: 3, hour: 10, value: '40', average: '20', median: '20', comparison: null })
  expect(answer.weekdays[1]).toEqual({ weekday: 2, days: 0, comparisonDays: null })
})

test('who sees one branch sees its customers only', async () => {
  const { rows } = await (
    await ask('segment-customers', { sort: 'customer', direction: 'asc' }, shop.north.headers)
  ).json()
  expect(rows.map(({ customer, orders }: { customer: string; orders: number }) => [customer, orders])).toEqual([
    [hostile.formula, 1],
    ['ann', 1],
    ['bob', 1],
  ])
})

describe('the export of people', () => {
  test('guards texts against formulas, numbers never, and is audited', async () => {
    const response = await ask('segment-customers', { format: 'csv', sort: 'customer', direction: 'asc' })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="shop-.*-2024-05-31\.csv"$/)
    const [header, formula, ann] = (await response.text()).split('\r\n')
    expect(header).toContain('Spent, returns taken off (GBP)')
    expect(formula).toMatch(/^"'=HYPERLINK\(""http/)
    expect(ann).toMatch(/^ann,,,France,/)
    const entry = await prisma().auditEntry.findFirst({
      where: { workspaceId: shop.workspace.id },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({
      action: 'people.exported',
      userId: shop.marketing.userId,
      subject: 'all customers',
      detail: { people: 3 },
    })
  })

  test('is also had by asking for text/csv', async () => {
    const headers = new Headers(shop.marketing.headers)
    headers.set('accept', 'text/csv')
    expect((await ask('segment-customers', {}, headers)).headers.get('content-type')).toContain('text/csv')
  })
})
