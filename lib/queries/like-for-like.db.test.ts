import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { type LikeForLikeInput, likeForLikeQuery, likeForLikeResponse } from '@/lib/contracts/like-for-like'
import { addDays, dayOf } from '@/lib/domain/calendar'
import { addMoney, subtractMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import { type FactOrder, insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { randomOrders, randomProducts } from '@/lib/testing/random-facts'
import { likeForLike } from './like-for-like'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const now = new Date('2026-11-20T12:00:00Z')
let orders: FactOrder[]
let scope: Scope

beforeAll(async () => {
  const workspace = await insertWorkspace()
  orders = randomOrders(random(9), 260, '2024-03-01', 90)
  await insertFacts(workspace.id, orders, randomProducts)
  scope = await scopeForMembership(await insertMember(workspace.id, { role: 'marketing' }))
})

const ask = async (input: LikeForLikeInput) =>
  likeForLikeResponse.parse(await likeForLike(scope, likeForLikeQuery.parse(input), { business, now }))

const netOf = (some: readonly FactOrder[]): string =>
  some
    .flatMap(({ lines }) => lines)
    .filter(({ kind = 'sale' }) => ['sale', 'return', 'cancellation'].includes(kind))
    .map(({ kind = 'sale', quantity, price, discount = '0' }) => {
      const thousandths = Math.round(Number(price) * 1000) * quantity
      const amount = (thousandths / 1000).toFixed(3)
      return kind === 'sale' ? subtractMoney(amount, discount) : amount
    })
    .reduce(addMoney, '0')

test('compares the days on which a branch sold in both periods, and no others', async () => {
  const range = { from: '2024-05-04', to: '2024-05-24' }
  const answer = await ask(range)
  expect(answer.comparison).toEqual({ from: '2024-04-13', to: '2024-05-03' })
  const sells = ({ lines }: FactOrder) => lines.some(({ kind = 'sale' }) => kind === 'sale')
  const on = (branch: string, day: string) =>
    orders.filter((order) => (order.branch ?? '') === branch && dayOf(order.at) === day)
  for (const branch of ['north', 'south', 'west', '']) {
    const days = Array.from({ length: 21 }, (_, index) => addDays(range.from, index))
    const open = days.map((day) => [on(branch, day).some(sells), on(branch, addDays(day, -21)).some(sells)])
    const both = days.filter((_, index) => open[index]?.[0] && open[index]?.[1])
    const netOn = (some: readonly string[]) =>
      some.length === 0 ? null : netOf(some.flatMap((day) => on(branch, day)))
    expect(answer.branches.find(({ key }) => key === branch)).toMatchObject({
      pairs: both.length,
      onlyNow: open.filter(([here, before]) => here && !before).length,
      onlyBefore: open.filter(([here, before]) => !here && before).length,
      value: netOn(both),
      comparison: netOn(both.map((day) => addDays(day, -21))),
    })
  }
  expect(answer.total).toBe(answer.branches.map(({ value }) => String(value ?? '0')).reduce(addMoney, '0'))
  expect(answer.pairs).toBe(answer.branches.reduce((sum, { pairs }) => sum + pairs, 0))
})

test('what was sold may be filtered: the days stay those on which anything was', async () => {
  const range = { from: '2024-05-04', to: '2024-05-24' }
  const [all, known] = await Promise.all([ask(range), ask({ ...range, customers: 'known' })])
  expect(known.pairs).toBe(all.pairs)
  expect(known.total).not.toBe(all.total)
})

test('without days in common there is nothing to compare', async () => {
  const answer = await ask({ range: 'all' })
  expect(answer).toMatchObject({ comparison: null, pairs: 0, total: null, change: null, branches: [] })
})
