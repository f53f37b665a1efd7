import { beforeAll, describe, expect, test } from 'vitest'
import { scopeForMembership } from '@/lib/auth/scope-for'
import { boughtTogetherQuery, togetherSorts } from '@/lib/contracts/bought-together'
import { branchHoursQuery } from '@/lib/contracts/branch-hours'
import { categoryTreeQuery } from '@/lib/contracts/category-tree'
import { changedCustomersQuery } from '@/lib/contracts/changed-customers'
import { highestOrdersQuery } from '@/lib/contracts/highest-orders'
import { kpisQuery } from '@/lib/contracts/kpis'
import { likeForLikeQuery } from '@/lib/contracts/like-for-like'
import { missingDaysQuery } from '@/lib/contracts/missing-days'
import { orderAmountsQuery } from '@/lib/contracts/order-amounts'
import { orderSearchQuery } from '@/lib/contracts/order-search'
import { paretoQuery } from '@/lib/contracts/pareto'
import { peakHoursQuery } from '@/lib/contracts/peak-hours'
import { productRankingQuery, rankingDimensions } from '@/lib/contracts/product-ranking'
import { repeatPurchasesQuery } from '@/lib/contracts/repeat-purchases'
import { rfmSegmentsQuery } from '@/lib/contracts/rfm-segments'
import { salesAveragesQuery } from '@/lib/contracts/sales-averages'
import { salesGrowthQuery } from '@/lib/contracts/sales-growth'
import { salesTrendQuery } from '@/lib/contracts/sales-trend'
import { segmentCustomersQuery } from '@/lib/contracts/segment-customers'
import { weeksRankingQuery } from '@/lib/contracts/weeks-ranking'
import { whatChangedQuery } from '@/lib/contracts/what-changed'
import { winnersQuery } from '@/lib/contracts/winners'
import { yearOnYearQuery } from '@/lib/contracts/year-on-year'
import { addDays } from '@/lib/domain/calendar'
import { changeMetricKeys, knownClasses } from '@/lib/domain/change'
import { additiveMetricKeys, lineMetricKeys, metricKeys, rankingMetricKeys } from '@/lib/domain/metric'
import type { Scope } from '@/lib/domain/scope'
import { growthGrains, highestGrains, orderSearchKinds, rankedWeeks } from '@/lib/domain/view-choices'
import { prisma } from '@/lib/platform/db'
import { insertFacts } from '@/lib/testing/insert-facts'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type Random, random } from '@/lib/testing/random'
import {
  randomBranches,
  randomCountries,
  randomOrders,
  randomProducts,
  withReversals,
} from '@/lib/testing/random-facts'
import { randomKept, randomView, someOf } from '@/lib/testing/random-view'
import type { Asked, Path } from './asked'
import { boughtTogether } from './bought-together'
import { branchHours } from './branch-hours'
import { categoryTree } from './category-tree'
import { changedCustomers } from './changed-customers'
import { highestOrders } from './highest-orders'
import { kpis } from './kpis'
import { likeForLike } from './like-for-like'
import { missingDays } from './missing-days'
import { orderAmounts } from './order-amounts'
import { orderSearch } from './order-search'
import { pareto } from './pareto'
import { peakHours } from './peak-hours'
import { productRanking } from './product-ranking'
import { repeatPurchases } from './repeat-purchases'
import { rfmSegments } from './rfm-segments'
import { salesAverages } from './sales-averages'
import { salesGrowth } from './sales-growth'
import { salesTrend } from './sales-trend'
import { segmentCustomers } from './segment-customers'
import { weeksRanking } from './weeks-ranking'
import { whatChanged } from './what-changed'
import { winners } from './winners'
import { yearOnYear } from './year-on-year'

const firstDay = '2024-01-10'
const coveredDays = 500
const business = { currency: 'GBP', timeZone: 'Europe/London', weekStart: 1, fiscalYearStart: 4, dataVersion: 0 }
const scopes: Scope[] = []

beforeAll(async () => {
  const workspace = await insertWorkspace()
  const orders = withReversals(random(8), randomOrders(random(7), 1500, firstDay, coveredDays))
  await insertFacts(workspace.id, orders, randomProducts)
  expect(await prisma().orderReversal.count()).toBeGreaterThan(50)
  const grants = [
    { role: 'marketing' },
    { role: 'marketing' },
    { role: 'marketing', branchKeys: ['north'] },
    { role: 'marketing', branchKeys: ['north', 'west'] },
    { role: 'customer', customerKey: 'customer-3' },
  ] as const
  for (const grant of grants) {
    const member = await insertMember(workspace.id, {
      role: grant.role,
      ...('branchKeys' in grant ? { branchKeys: [...grant.branchKeys] } : {}),
      ...('customerKey' in grant ? { customerKey: grant.customerKey } : {}),
    })
    scopes.push(await scopeForMembership(member))
  }
})

const view = (choose: Random) => randomView(choose, { first: firstDay, count: coveredDays })

function rfm(choose: Random) {
  return {
    ...(choose.chance(0.5) ? { asOf: addDays(firstDay, choose.whole(-5, coveredDays)) } : {}),
    monetary: choose.pick(['net', 'gross']),
    branch: someOf(choose, randomBranches),
    country: someOf(choose, randomCountries),
    ...randomKept(choose),
  }
}

type Ask = (scope: Scope, asked: Asked) => Promise<unknown>

const questions: Record<string, (choose: Random) => { given: unknown; ask: Ask }> = {
  'sales trend': (choose) => {
    const given = {
      ...view(choose),
      metric: choose.chance(0.4) ? ['all'] : [choose.pick(metricKeys), choose.pick(metricKeys)],
    }
    return { given, ask: (scope, asked) => salesTrend(scope, salesTrendQuery.parse(given), asked) }
  },
  kpis: (choose) => {
    const given = view(choose)
    return { given, ask: (scope, asked) => kpis(scope, kpisQuery.parse(given), asked) }
  },
  ranking: (choose) => {
    const paging = { page: choose.whole(1, 2), size: choose.pick([3, 50]), sparkline: choose.pick(['true', 'false']) }
    const order = { metric: choose.pick(rankingMetricKeys), direction: choose.pick(['asc', 'desc']) }
    const search = choose.chance(0.2) ? { search: '1' } : {}
    const given = { ...view(choose), by: choose.pick(rankingDimensions), ...order, ...paging, ...search }
    return { given, ask: (scope, asked) => productRanking(scope, productRankingQuery.parse(given), asked) }
  },
  'peak hours': (choose) => {
    const given = { ...view(choose), metric: choose.pick(lineMetricKeys) }
    return { given, ask: (scope, asked) => peakHours(scope, peakHoursQuery.parse(given), asked) }
  },
  'category tree': (choose) => {
    const parent = choose.pick(['', 'goods', 'goods.odd'])
    const given = { ...view(choose), parent, metric: choose.pick(['net', 'gross', 'units']) }
    return { given, ask: (scope, asked) => categoryTree(scope, categoryTreeQuery.parse(given), asked) }
  },
  pareto: (choose) => {
    const given = {
      ...view(choose),
      by: choose.pick(rankingDimensions),
      metric: choose.pick(['net', 'gross', 'units']),
    }
    return { given, ask: (scope, asked) => pareto(scope, paretoQuery.parse(given), asked) }
  },
  'weeks ranking': (choose) => {
    const { customers, kinds, branch, country, payment, device, channel, product, brand, category } = view(choose)
    const filter = { customers, kinds, branch, country, payment, device, channel, product, brand, category }
    const by = choose.pick(rankingDimensions)
    const ranked = { by, metric: choose.pick(lineMetricKeys), weeks: choose.pick(rankedWeeks), size: 4 }
    const given = { ...filter, ...randomKept(choose), ...ranked }
    return { given, ask: (scope, asked) => weeksRanking(scope, weeksRankingQuery.parse(given), asked) }
  },
  winners: (choose) => {
    const { grain: _grain, ...shown } = view(choose)
    const grain = choose.pick(['week', 'month', 'quarter', 'year'])
    const by = choose.pick(rankingDimensions)
    const given = { ...shown, grain, by, metric: choose.pick(lineMetricKeys), top: 3, page: choose.whole(1, 2) }
    return { given, ask: (scope, asked) => winners(scope, winnersQuery.parse(given), asked) }
  },
  'repeat purchases': (choose) => {
    const given = view(choose)
    return { given, ask: (scope, asked) => repeatPurchases(scope, repeatPurchasesQuery.parse(given), asked) }
  },
  'like for like': (choose) => {
    const given = { ...view(choose), metric: choose.pick(lineMetricKeys) }
    return { given, ask: (scope, asked) => likeForLike(scope, likeForLikeQuery.parse(given), asked) }
  },
  'missing days': (choose) => {
    const given = view(choose)
    return { given, ask: (scope, asked) => missingDays(scope, missingDaysQuery.parse(given), asked) }
  },
  'what changed': (choose) => {
    const given = { ...view(choose), metric: choose.pick(changeMetricKeys), size: choose.pick([2, 50]) }
    return { given, ask: (scope, asked) => whatChanged(scope, whatChangedQuery.parse(given), asked) }
  },
  'branch hours': (choose) => {
    const given = { ...view(choose), metric: choose.pick(lineMetricKeys) }
    return { given, ask: (scope, asked) => branchHours(scope, branchHoursQuery.parse(given), asked) }
  },
  averages: (choose) => {
    const given = { ...view(choose), metric: choose.pick(additiveMetricKeys) }
    return { given, ask: (scope, asked) => salesAverages(scope, salesAveragesQuery.parse(given), asked) }
  },
  growth: (choose) => {
    const given = { ...view(choose), grain: choose.pick(growthGrains), metric: choose.pick(metricKeys) }
    return { given, ask: (scope, asked) => salesGrowth(scope, salesGrowthQuery.parse(given), asked) }
  },
  'year on year': (choose) => {
    const given = { ...view(choose), metric: choose.pick(additiveMetricKeys) }
    return { given, ask: (scope, asked) => yearOnYear(scope, yearOnYearQuery.parse(given), asked) }
  },
  'order amounts': (choose) => {
    const given = view(choose)
    return { given, ask: (scope, asked) => orderAmounts(scope, orderAmountsQuery.parse(given), asked) }
  },
  'highest orders': (choose) => {
    const { grain: _grain, ...shown } = view(choose)
    const paging = { page: choose.whole(1, 2), size: choose.pick([5, 100]) }
    const given = { ...shown, grain: choose.pick(highestGrains), most: choose.pick([1, 3, 4]), ...paging }
    return { given, ask: (scope, asked) => highestOrders(scope, highestOrdersQuery.parse(given), asked) }
  },
  'order search': (choose) => {
    const least = choose.whole(-20, 200)
    const amounts = choose.chance(0.7) ? { amountLeast: String(least), amountBelow: String(least + 100) } : {}
    const reversed = choose.chance(0.2) ? { reversed: 'true' } : {}
    const time = choose.chance(0.3) ? { weekday: choose.whole(1, 7) } : {}
    const given = { ...view(choose), ...amounts, ...reversed, ...time, kind: choose.pick(orderSearchKinds), size: 5 }
    return { given, ask: (scope, asked) => orderSearch(scope, orderSearchQuery.parse(given), asked) }
  },
  'bought together': (choose) => {
    const pairs = { sort: choose.pick(togetherSorts), least: choose.pick([1, 3]) }
    const given = { ...view(choose), sku: choose.pick(randomProducts).sku, ...pairs }
    return { given, ask: (scope, asked) => boughtTogether(scope, boughtTogetherQuery.parse(given), asked) }
  },
  'changed customers': (choose) => {
    const part = { metric: choose.pick(changeMetricKeys), class: choose.pick(knownClasses), page: choose.whole(1, 2) }
    const given = { ...view(choose), ...part }
    return { given, ask: (scope, asked) => changedCustomers(scope, changedCustomersQuery.parse(given), asked) }
  },
  'rfm segments': (choose) => {
    const given = rfm(choose)
    return { given, ask: (scope, asked) => rfmSegments(scope, rfmSegmentsQuery.parse(given), asked) }
  },
  'segment customers': (choose) => {
    const given = { ...rfm(choose), ...(choose.chance(0.5) ? { r: choose.whole(1, 5) } : {}), size: 7 }
    return { given, ask: (scope, asked) => segmentCustomers(scope, segmentCustomersQuery.parse(given), asked) }
  },
}

const shares: Record<string, number> = {
  'sales trend': 70,
  kpis: 30,
  ranking: 50,
  'peak hours': 20,
  'branch hours': 20,
  averages: 20,
  growth: 20,
  'year on year': 20,
  'order amounts': 60,
  'highest orders': 40,
  'order search': 40,
  'bought together': 15,
  'what changed': 30,
  'changed customers': 25,
  'category tree': 12,
  pareto: 15,
  'weeks ranking': 12,
  winners: 25,
  'repeat purchases': 15,
  'like for like': 15,
  'missing days': 10,
  'rfm segments': 15,
  'segment customers': 15,
}

/** Long after the data, on its last day at two in the afternoon, and shortly after it. */
const moments = [
  '2026-11-20T12:00:00Z',
  `${addDays(firstDay, coveredDays - 1)}T14:20:00Z`,
  `${addDays(firstDay, coveredDays + 2)}T09:00:00Z`,
]

describe('rollups and lines give the same answer', () => {
  for (const [name, count] of Object.entries(shares)) {
    test(`to ${count} random questions: ${name}`, async () => {
      const choose = random(count * 31)
      for (let number = 0; number < count; number++) {
        const { given, ask } = questions[name]?.(choose) ?? expect.fail(name)
        const scope = choose.pick(scopes)
        const now = new Date(choose.pick(moments))
        const by = (path: Path) => ask(scope, { business, path, now })
        const [auto, lines] = await Promise.all([by('auto'), by('lines')])
        expect(auto, JSON.stringify({ number, given, scope, now })).toEqual(lines)
      }
    })
  }
})
