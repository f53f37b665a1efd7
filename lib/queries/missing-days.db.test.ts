import { beforeAll, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { type MissingDaysInput, missingDaysQuery, missingDaysResponse } from '@/lib/contracts/missing-days'
import { addDays, weekdayOf } from '@/lib/domain/calendar'
import type { Scope } from '@/lib/domain/scope'
import type { FactOrder } from '@/lib/testing/insert-facts'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'
import { missingDays } from './missing-days'

const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 1, dataVersion: 0 }
const now = new Date('2026-11-20T12:00:00Z')
const first = '2024-01-01'
const days = Array.from({ length: 120 }, (_, index) => addDays(first, index))
const sold = new Map<string, Set<string>>()
let scope: Scope

/** North never misses but Sundays; south loses single days; west opens late, closes early; east has one day only. */
function calendar(): Map<string, string[]> {
  const choose = random(5)
  return new Map([
    ['north', days.filter((day) => weekdayOf(day) !== 7)],
    ['south', days.filter(() => !choose.chance(0.08))],
    ['west', days.slice(30, 70).filter((day) => !['2024-02-20', '2024-02-28'].includes(day))],
    ['east', ['2024-03-05']],
  ])
}

beforeAll(async () => {
  const workspace = await insertWorkspace()
  const orders: FactOrder[] = [...calendar()].flatMap(([branch, open]) =>
    open.map((day) => ({
      key: `${branch}-${day}`,
      at: `${day}T10:00:00`,
      branch,
      lines: [{ sku: 'TEA', quantity: 1, price: '2' }],
    })),
  )
  await insertFacts(workspace.id, orders)
  for (const [branch, open] of calendar()) sold.set(branch, new Set(open))
  scope = await scopeForMembership(await insertMember(workspace.id, { role: 'marketing' }))
})

const ask = async (input: MissingDaysInput) =>
  missingDaysResponse.parse(await missingDays(scope, missingDaysQuery.parse(input), { business, now }))

/** Decision 075 once more, day by day. */
function expected(branch: string): string[] {
  const open = sold.get(branch) ?? new Set<string>()
  const [opened = '', last = ''] = [[...open][0], [...open].at(-1)]
  const end = days.at(-1) ?? ''
  const closes = last >= addDays(end, -28) ? end : last
  const alive = (day: string) => day >= opened && day <= closes
  return days.filter((day) => {
    if (!alive(day) || open.has(day)) return false
    const weeks = [-28, -21, -14, -7, 7, 14, 21, 28].map((far) => addDays(day, far)).filter(alive)
    const usual = weeks.length >= 3 && weeks.filter((other) => open.has(other)).length >= weeks.length * 0.75
    const run = (step: number) => [1, 2, 3, 4, 5, 6, 7].every((far) => open.has(addDays(day, far * step)))
    return usual || run(-1) || run(1)
  })
}

test('are those on which a branch usually sells and nothing came', async () => {
  const answer = await ask({ range: 'all' })
  const missing = ['north', 'south', 'west', 'east'].map((branch) => [branch, expected(branch)] as const)
  expect(expected('north')).toEqual([])
  expect(expected('west')).toEqual(['2024-02-20', '2024-02-28'])
  expect(expected('south').length).toBeGreaterThan(4)
  expect(answer.missing).toBe(missing.reduce((sum, [, found]) => sum + found.length, 0))
  const byDay = new Map<string, string[]>()
  for (const [branch, found] of missing) for (const day of found) byDay.set(day, [...(byDay.get(day) ?? []), branch])
  expect(Object.fromEntries(answer.days.map(({ day, branches }) => [day, branches.toSorted()]))).toEqual(
    Object.fromEntries([...byDay].map(([day, branches]) => [day, branches.toSorted()])),
  )
  expect(answer.delivered).toBe([...sold.values()].reduce((sum, open) => sum + open.size, 0))
  expect(answer.branches.map(({ key }) => key)).toEqual(['south', 'west'])
})

test('do not depend on where a range begins, nor on what was sold', async () => {
  const all = await ask({ range: 'all' })
  const part = await ask({ from: '2024-02-10', to: '2024-03-10', product: ['!TEA'], customers: 'known' })
  expect(part.days).toEqual(all.days.filter(({ day }) => day >= '2024-02-10' && day <= '2024-03-10'))
})

test('of one branch', async () => {
  const answer = await ask({ range: 'all', branch: ['west'] })
  expect(answer.days).toEqual([
    { day: '2024-02-20', missing: 1, branches: ['west'] },
    { day: '2024-02-28', missing: 1, branches: ['west'] },
  ])
  expect(answer.branches).toEqual([{ key: 'west', name: 'west', missing: 2, lastDay: '2024-03-10' }])
})
