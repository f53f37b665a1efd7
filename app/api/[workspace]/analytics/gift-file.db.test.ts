import { beforeAll, describe, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { kpisResponse } from '@/lib/contracts/kpis'
import { peakHoursResponse } from '@/lib/contracts/peak-hours'
import { productRankingResponse } from '@/lib/contracts/product-ranking'
import { reversedOrdersResponse } from '@/lib/contracts/reversed-orders'
import { rfmSegmentsResponse } from '@/lib/contracts/rfm-segments'
import { salesTrendResponse } from '@/lib/contracts/sales-trend'
import { segmentCustomersResponse } from '@/lib/contracts/segment-customers'
import { callRoute } from '@/lib/testing/call-route'
import {
  giftCutOffs,
  giftHottest,
  giftKeptMonths,
  giftKnownMonths,
  giftMonths,
  giftRfm,
  giftSegments,
  giftTopKnownGross,
  giftTopNet,
} from '@/lib/testing/gift-figures'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { withSample } from '@/lib/testing/with-sample'
import { GET as kpisRoute } from './kpis/route'
import { GET as peakRoute } from './peak-hours/route'
import { GET as rankingRoute } from './product-ranking/route'
import { GET as reversedRoute } from './reversed-orders/route'
import { GET as rfmRoute } from './rfm-segments/route'
import { GET as trendRoute } from './sales-trend/route'
import { GET as segmentRoute } from './segment-customers/route'

withSample('online-retail.csv.gz', (file) => {
  let slug: string
  let marketing: Headers

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    const member = await insertMember(workspace.id, { role: 'marketing' })
    slug = workspace.slug
    marketing = await signIn(member.userId)
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published', rowsLoaded: 541_909 })
  }, 180_000)

  const ask = async (route: Handle, search: Record<string, string | string[]>): Promise<unknown> => {
    const response = await callRoute(route, marketing, { workspace: slug }, search)
    expect(response.status, JSON.stringify(search)).toBe(200)
    return response.json()
  }

  test('net sales, AOV and the other key figures of everything', async () => {
    const answer = kpisResponse.parse(await ask(kpisRoute, { range: 'all' }))
    const values = Object.fromEntries(answer.kpis.map(({ metric, value }) => [metric, value]))
    expect(values).toMatchObject({
      net: '9758809.994',
      gross: '10655622.484',
      returns: '896812.49',
      discounts: '0',
      orders: 19_959,
      cancelled: 3836,
      aov: '533.8756',
      active: 4338,
      new: 4338,
      returning: 0,
    })
    expect(answer).toMatchObject({
      asOf: '2011-12-09',
      dataFrom: '2010-12-01T08:26:00',
      dataTo: '2011-12-09T12:50:00',
      range: { from: '2010-12-01', to: '2011-12-09' },
      grain: 'week',
      comparison: null,
    })
  })

  test('the same of known customers', async () => {
    const answer = kpisResponse.parse(await ask(kpisRoute, { range: 'all', customers: 'known' }))
    const values = Object.fromEntries(answer.kpis.map(({ metric, value }) => [metric, value]))
    expect(values).toMatchObject({ gross: '8911407.904', orders: 18_532, units: 5_167_812, active: 4338 })
  })

  test('gross, net, orders and cancelled orders of every month', async () => {
    const search = { range: 'all', grain: 'month', metric: ['gross', 'net', 'orders', 'cancelled'] }
    const { buckets } = salesTrendResponse.parse(await ask(trendRoute, search))
    expect(buckets.map(({ key, values }) => [key, values.gross, values.net, values.orders, values.cancelled])).toEqual(
      giftMonths,
    )
    expect(buckets.map(({ unfinished }) => unfinished)).toEqual([...Array(12).fill(false), true])
  })

  test('gross, orders, active and new of known customers in every month', async () => {
    const search = { range: 'all', grain: 'month', customers: 'known', metric: 'all' }
    const { buckets } = salesTrendResponse.parse(await ask(trendRoute, search))
    expect(buckets.map(({ key, values }) => [key, values.gross, values.orders, values.active, values.new])).toEqual(
      giftKnownMonths,
    )
    expect(buckets.map(({ values }) => Number(values.active) - Number(values.new))).toEqual(
      buckets.map(({ values }) => values.returning),
    )
  })

  test('top products by net sales, and by gross sales of known customers, all kinds', async () => {
    const net = productRankingResponse.parse(await ask(rankingRoute, { range: 'all', size: '5' }))
    expect(net.rows.map(({ key, value }) => [key, value])).toEqual(giftTopNet)
    const kinds = ['product', 'service', 'adjustment']
    const search = { range: 'all', metric: 'gross', customers: 'known', kinds }
    const gross = productRankingResponse.parse(await ask(rankingRoute, search))
    expect(gross.rows.map(({ key, value }) => [key, value])).toEqual(giftTopKnownGross)
    expect(gross.total.gross).toBe('8911407.904')
  })

  test('the year before is compared by the same nine days of December', async () => {
    const search = { range: 'month-to-date', compare: 'previous-year', metric: 'net' }
    const answer = salesTrendResponse.parse(await ask(trendRoute, search))
    expect(answer.range).toEqual({ from: '2011-12-01', to: '2011-12-09' })
    expect(answer.comparison).toEqual({ from: '2010-12-01', to: '2010-12-09' })
    expect(answer.total.net).toBe('433668.01')
  })

  describe('as kept', () => {
    test('leaves out 76 orders that were reversed within a day', async () => {
      const answer = reversedOrdersResponse.parse(await ask(reversedRoute, { range: 'all', size: '2' }))
      expect(answer).toMatchObject({ hours: 24, total: 76, gross: '293517.31' })
      expect(
        answer.rows.map(({ orderNumber, gross, reversedBy, minutes }) => [
          orderNumber,
          gross,
          reversedBy.orderNumber,
          minutes,
        ]),
      ).toEqual([
        ['581483', '168469.6', 'C581484', 12],
        ['541431', '77183.6', 'C541433', 16],
      ])
      const counts = await Promise.all(
        ['1', '12', '48'].map(async (hours) => {
          const { total, gross } = reversedOrdersResponse.parse(await ask(reversedRoute, { range: 'all', hours }))
          return [total, gross]
        }),
      )
      expect(counts).toEqual([
        [65, '287132.25'],
        [70, '288831.89'],
        [77, '293877.31'],
      ])
    })

    test('gross, orders, cancelled, active and new of every month', async () => {
      const search = { range: 'all', grain: 'month', metric: 'all', kept: 'true' }
      const { buckets, total } = salesTrendResponse.parse(await ask(trendRoute, search))
      expect(
        buckets.map(({ key, values }) => [
          key,
          values.gross,
          values.orders,
          values.cancelled,
          values.active,
          values.new,
        ]),
      ).toEqual(giftKeptMonths)
      expect(total).toMatchObject({
        gross: '10362105.174',
        returns: '603295.18',
        net: '9758809.994',
        orders: 19_883,
        cancelled: 3760,
        active: 4336,
      })
    })

    test('the best-selling product of known customers was never kept', async () => {
      const search = { range: 'all', metric: 'gross', customers: 'known', size: '1' }
      const best = async (kept: string) =>
        productRankingResponse
          .parse(await ask(rankingRoute, { ...search, kept }))
          .rows.map(({ key, value }) => [key, value])
      expect(await best('false')).toEqual([['23843', '168469.6']])
      expect(await best('true')).toEqual([['22423', '141296.2']])
      const found = productRankingResponse.parse(await ask(rankingRoute, { ...search, kept: 'true', search: '23843' }))
      expect(found.rows).toEqual([])
    })

    test('nor were the two hottest hours of the week', async () => {
      const hottest = async (kept: string) => {
        const search = { range: 'all', metric: 'gross', kept }
        const { cells } = peakHoursResponse.parse(await ask(peakRoute, search))
        return cells
          .toSorted((a, b) => Number(b.value) - Number(a.value))
          .slice(0, 3)
          .map(({ weekday, hour, value }) => [weekday, hour, value])
      }
      expect(await hottest('false')).toEqual(giftHottest.booked)
      expect(await hottest('true')).toEqual(giftHottest.kept)
    })
  })

  describe('RFM as of 2011-12-09', () => {
    test.each(['gross', 'net'] as const)('cut-offs and segments, M %s', async (monetary) => {
      const answer = rfmSegmentsResponse.parse(await ask(rfmRoute, { monetary }))
      expect(answer.analysisDate).toBe('2011-12-09')
      expect(answer.customers).toBe(4338)
      expect(answer.cutOffs).toMatchObject(
        monetary === 'gross' ? giftCutOffs : { recency: giftCutOffs.recency, frequency: giftCutOffs.frequency },
      )
      expect(Object.fromEntries(answer.segments.map(({ segment, customers }) => [segment, customers]))).toEqual(
        giftSegments,
      )
      expect(answer.ties.map(({ sentence }) => sentence)).toContain('F = 1 for 34.4 %: the first fifth holds 34.4 %.')
    })

    test.each(giftRfm)('customer %s', async (customer, recencyDays, orders, gross, net) => {
      for (const [monetary, spent] of [
        ['gross', gross],
        ['net', net],
      ] as const) {
        const search = { asOf: '2011-12-09', monetary, search: customer }
        const { rows } = segmentCustomersResponse.parse(await ask(segmentRoute, search))
        expect(rows).toMatchObject([{ customer, recencyDays, orders, monetary: spent }])
      }
    })
  })
})
