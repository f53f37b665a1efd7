import { beforeAll, expect, test } from 'vitest'
import { profileOverviewResponse } from '@/lib/contracts/profile-overview'
import { runImport } from '@/lib/ingest/run/run-import'
import { askPublish } from '@/lib/ingest/understand/ask-run'
import { changeReading } from '@/lib/ingest/understand/change-reading'
import { callRoute } from '@/lib/testing/call-route'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { signIn } from '@/lib/testing/sign-in'
import { GET } from './route'

const chance = random(11)
/** Revenue in cents, so that the figures expected here are whole numbers. */
const people = Array.from({ length: 200 }, (_, i) => ({
  customer_id: `c${i}`,
  orders: chance.whole(1, 9),
  days_since_first_order: 900,
  days_since_last_order: 100,
  is_newsletter_subscriber: chance.pick(['Y', 'N'] as const),
  cc_payments: chance.whole(0, 1),
  female_items: chance.whole(0, 3),
  ios_orders: chance.whole(0, 2),
  state: chance.pick(['NSW', 'VIC']),
  cents: chance.whole(100, 99_999),
}))

let slug: string
let all: Headers
let north: Headers

beforeAll(async () => {
  const workspace = await insertWorkspace({ currency: 'AUD' })
  slug = workspace.slug
  const sent = people.map(({ cents, ...said }) => `${JSON.stringify({ ...said, revenue: cents / 100 })}\n`)
  const { id, sequence } = await importText(workspace.id, sent.join(''))
  await askPublish({ workspaceId: workspace.id, userId: null }, sequence, { ignoreLimits: false, remember: false })
  await runImport(id)
  all = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
  north = await signIn((await insertMember(workspace.id, { role: 'marketing', branchKeys: ['north'] })).userId)
})

async function overview(headers: Headers, search: Record<string, string> = {}) {
  const response = await callRoute(GET, headers, { workspace: slug }, search)
  expect(response.status).toBe(200)
  return profileOverviewResponse.parse(await response.json())
}

type Person = (typeof people)[number]
const money = (given: readonly Person[]) => given.reduce((sum, { cents }) => sum + cents, 0) / 100
const attribute = (answer: Awaited<ReturnType<typeof overview>>, name: string) =>
  answer.attributes.find((each) => each.name === name) ?? expect.fail(name)

test('revenue of customers who paid by card, and on average by device', async () => {
  const answer = await overview(all)
  expect(answer).toMatchObject({ customers: 200, matching: 200, measure: 'revenue', having: null })
  expect(Number(answer.total)).toBeCloseTo(money(people), 6)
  const byCard = people.filter(({ cc_payments }) => cc_payments > 0)
  const card = attribute(answer, 'cc_payments')
  expect(card).toMatchObject({ type: 'number', filled: 200, having: byCard.length, share: byCard.length / 200 })
  expect(Number(card.measureSum)).toBeCloseTo(money(byCard), 6)
  const ios = people.filter(({ ios_orders }) => ios_orders > 0)
  expect(Number(attribute(answer, 'ios_orders').measureAverage)).toBeCloseTo(money(ios) / ios.length, 3)
  expect(attribute(answer, 'is_newsletter_subscriber')).toMatchObject({
    type: 'boolean',
    having: people.filter((each) => each.is_newsletter_subscriber === 'Y').length,
  })
  expect(attribute(answer, 'state')).toMatchObject({ type: 'text', having: null, measureSum: null })
})

test('the share of buyers of women’s items who paid by card', async () => {
  const answer = await overview(all, { having: 'female_items' })
  const buyers = people.filter(({ female_items }) => female_items > 0)
  const byCard = buyers.filter(({ cc_payments }) => cc_payments > 0)
  expect(answer).toMatchObject({ customers: 200, matching: buyers.length, having: 'female_items' })
  expect(attribute(answer, 'cc_payments').share).toBeCloseTo(byCard.length / buyers.length, 12)
})

test('another measure; who sees some branches only sees no attributes', async () => {
  const answer = await overview(all, { measure: 'orders' })
  expect(answer.total).toBe(String(people.reduce((sum, { orders }) => sum + orders, 0)))
  expect(await overview(north)).toMatchObject({ customers: 0, matching: 0, attributes: [] })
})

test('how values are spread: quartiles of numbers, the most frequent texts', async () => {
  const answer = await overview(all)
  const cents = people.map((person) => person.cents).sort((a, b) => a - b)
  const at = (share: number) => {
    const place = share * (cents.length - 1)
    const below = cents[Math.floor(place)] ?? 0
    return (below + ((cents[Math.ceil(place)] ?? 0) - below) * (place % 1)) / 100
  }
  const { quartiles, min, max, distinct, values } = attribute(answer, 'revenue')
  expect([min, quartiles?.lower, quartiles?.median, quartiles?.upper, max].map(Number)).toEqual(
    [0, 0.25, 0.5, 0.75, 1].map((share) => expect.closeTo(at(share), 3)),
  )
  expect(distinct).toBe(new Set(cents).size)
  expect(values).toEqual([])
  const south = people.filter(({ state }) => state === 'VIC').length
  const states = attribute(answer, 'state')
  expect(states).toMatchObject({ distinct: 2, quartiles: null, min: null })
  expect(new Map(states.values.map(({ value, customers }) => [value, customers]))).toEqual(
    new Map([
      ['VIC', south],
      ['NSW', people.length - south],
    ]),
  )
  expect(attribute(answer, 'is_newsletter_subscriber')).toMatchObject({ distinct: 2, quartiles: null, values: [] })
})

test.each([
  ['orders', { age: 40, days_since_last: 3, orders: 2, score: 7 }],
  ['total_spend', { age: 40, orders: 2, total_spend: 12.5 }],
  [null, { age: 40, days_since_last: 3 }],
])('without revenue what is added up is %s; ages and days never are', async (measure, said) => {
  const workspace = await insertWorkspace()
  const rows = Array.from({ length: 5 }, (_, i) => `${JSON.stringify({ customer_id: `c${i}`, ...said })}\n`)
  const { id, sequence } = await importText(workspace.id, rows.join(''))
  await changeReading({ workspaceId: workspace.id, userId: null }, sequence, { rowShape: 'profile' })
  await askPublish({ workspaceId: workspace.id, userId: null }, sequence, { ignoreLimits: false, remember: false })
  await runImport(id)
  const headers = await signIn((await insertMember(workspace.id, { role: 'marketing' })).userId)
  const response = await callRoute(GET, headers, { workspace: workspace.slug }, {})
  expect(profileOverviewResponse.parse(await response.json())).toMatchObject({ customers: 5, measure })
})
