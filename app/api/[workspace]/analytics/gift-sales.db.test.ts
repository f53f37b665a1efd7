import { beforeAll, expect, test } from 'vitest'
import type { Handle } from '@/lib/api/route-types'
import { highestOrdersResponse } from '@/lib/contracts/highest-orders'
import { orderAmountsResponse } from '@/lib/contracts/order-amounts'
import { orderSearchResponse } from '@/lib/contracts/order-search'
import { orderResponse } from '@/lib/contracts/orders'
import { peakHoursResponse } from '@/lib/contracts/peak-hours'
import { salesAveragesResponse } from '@/lib/contracts/sales-averages'
import { salesGrowthResponse } from '@/lib/contracts/sales-growth'
import { yearOnYearResponse } from '@/lib/contracts/year-on-year'
import { callRoute } from '@/lib/testing/call-route'
import { importFile } from '@/lib/testing/import-file'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'
import { withSample } from '@/lib/testing/with-sample'
import { GET as orderRoute } from '../orders/[orderKey]/route'
import { GET as highestRoute } from './highest-orders/route'
import { GET as amountsRoute } from './order-amounts/route'
import { GET as searchRoute } from './order-search/route'
import { GET as peakRoute } from './peak-hours/route'
import { GET as averagesRoute } from './sales-averages/route'
import { GET as growthRoute } from './sales-growth/route'
import { GET as yearRoute } from './year-on-year/route'

/** What is looked for, how many orders there are, and what they come to. */
const giftSearches: [Record<string, string>, number, string][] = [
  [{ search: '5363' }, 32, '13958.61'],
  [{ search: 'c5363' }, 3, '-173.63'],
  [{ search: '12346' }, 2, '0'],
  [{ least: '10000' }, 53, '1107913.04'],
  [{ below: '-1000', kind: 'cancellation' }, 101, '-701083.34'],
  [{ least: '500', below: '500.5', kind: 'sale' }, 17, '8503.35'],
  [{ reversed: 'true' }, 76, '293517.31'],
]

/** Figures computed independently from the rows of the file. */
withSample('online-retail.csv.gz', (file) => {
  let slug: string
  let marketing: Headers

  beforeAll(async () => {
    const workspace = await insertWorkspace()
    const member = await insertMember(workspace.id, { role: 'marketing' })
    slug = workspace.slug
    marketing = await signIn(member.userId)
    expect(await importFile(workspace.id, file)).toMatchObject({ state: 'published' })
  }, 180_000)

  const ask = async (route: Handle, search: Record<string, string | string[]>): Promise<unknown> => {
    const response = await callRoute(route, marketing, { workspace: slug }, search)
    expect(response.status, JSON.stringify(search)).toBe(200)
    return response.json()
  }

  test('averages per hour, day, month and year with a sale', async () => {
    const net = salesAveragesResponse.parse(await ask(averagesRoute, { range: 'all' }))
    expect(net.averages.map(({ grain, buckets, value }) => [grain, buckets, value])).toEqual([
      ['hour', 2900, '3365.1069'],
      ['day', 305, '31996.0983'],
      ['month', 13, '750677.6918'],
      ['year', 2, '4879404.997'],
    ])
    const orders = salesAveragesResponse.parse(await ask(averagesRoute, { range: 'all', metric: 'orders' }))
    expect(orders.averages.map(({ value }) => value)).toEqual([6.8824, 65.4393, 1535.3077, 9979.5])
  })

  test('growth of every month; the unfinished one against the same days', async () => {
    const { buckets } = salesGrowthResponse.parse(await ask(growthRoute, { range: 'all' }))
    expect(buckets.map(({ key, value, previous, growth }) => [key, value, previous?.value, growth?.ratio])).toEqual([
      ['2010-12', '748957.02', undefined, undefined],
      ['2011-01', '560000.26', '748957.02', -0.252293],
      ['2011-02', '498062.65', '560000.26', -0.110603],
      ['2011-03', '683267.08', '498062.65', 0.37185],
      ['2011-04', '493207.121', '683267.08', -0.278163],
      ['2011-05', '723333.51', '493207.121', 0.466592],
      ['2011-06', '691123.12', '723333.51', -0.04453],
      ['2011-07', '681300.111', '691123.12', -0.014213],
      ['2011-08', '693742.57', '681300.111', 0.018263],
      ['2011-09', '1019687.622', '693742.57', 0.469836],
      ['2011-10', '1070704.67', '1019687.622', 0.050032],
      ['2011-11', '1461756.25', '1070704.67', 0.365228],
      ['2011-12', '433668.01', '429039.49', 0.010788],
    ])
    expect(buckets.at(-1)).toMatchObject({
      unfinished: true,
      previous: { from: '2011-11-01T00:00:00', to: '2011-11-10T00:00:00' },
    })
  })

  test('the year so far, day upon day', async () => {
    const net = yearOnYearResponse.parse(await ask(yearRoute, { range: 'all' }))
    expect(net).toMatchObject({
      year: { from: '2011-01-01', to: '2011-12-31' },
      lastYear: { from: '2010-01-01', to: '2010-12-31' },
      soFar: '9009852.974',
      lastYearSoFar: null,
      change: null,
    })
    const at = (day: string) => net.days.find((one) => one.day === day)?.value
    expect([at('2011-01-04'), at('2011-06-30'), at('2011-12-09'), at('2011-12-10')]).toEqual([
      '14950.48',
      '3648993.741',
      '9009852.974',
      null,
    ])
    const orders = yearOnYearResponse.parse(await ask(yearRoute, { range: 'all', metric: 'orders' }))
    expect(orders.soFar).toBe(18_400)
  })

  test.each([
    [{}, 19_959, '533.8756', '0.38', '168469.6', ['152.49', '303.83', '495.5', '940.696', '4804.2692']],
    [{ kept: 'true' }, 19_883, '521.154', '0.38', '52940.94', ['152.64', '303.85', '495', '937.54', '4791.216']],
    [
      { country: 'France' },
      392,
      '534.9875',
      '4.63',
      '8895.76',
      ['214.015', '375.135', '615.35', '1057.152', '3325.7437'],
    ],
    [{ product: '85123A' }, 2198, '47.5518', '2.95', '4921.5', ['11.58', '17.7', '35.4', '81.6', '408']],
  ])('amounts of orders: %o', async (filter, orders, average, least, most, percentiles) => {
    const answer = orderAmountsResponse.parse(await ask(amountsRoute, { range: 'all', ...filter }))
    expect(answer).toMatchObject({ orders, average, least, most })
    expect(answer.percentiles.map(({ amount }) => amount)).toEqual(percentiles)
    expect(answer.bins.reduce((sum, bin) => sum + bin.orders, 0)).toBe(orders)
  })

  test('the histogram of amounts ends where one in a hundred orders is larger', async () => {
    const { bins } = orderAmountsResponse.parse(await ask(amountsRoute, { range: 'all', bins: '25' }))
    expect(bins.slice(0, 24).map((bin) => bin.orders)).toEqual([
      6728, 6569, 2802, 1354, 665, 392, 257, 211, 160, 118, 91, 79, 52, 41, 38, 30, 33, 20, 20, 30, 20, 22, 15, 11,
    ])
    expect(bins[1]).toMatchObject({ from: '200', to: '400' })
    expect(bins.at(-1)).toMatchObject({ from: '5000', to: null })
  })

  test('the highest order of every month and of the last days', async () => {
    const numbers = async (search: Record<string, string>) => {
      const { rows, total } = highestOrdersResponse.parse(await ask(highestRoute, { range: 'all', ...search }))
      return { total, orders: rows.map(({ bucket, order }) => [bucket.key, order.orderNumber, order.gross]) }
    }
    expect(await numbers({})).toEqual({
      total: 13,
      orders: [
        ['2011-12', '581483', '168469.6'],
        ['2011-11', '574941', '52940.94'],
        ['2011-10', '572209', '22206'],
        ['2011-09', '567423', '31698.16'],
        ['2011-08', '563614', '21880.44'],
        ['2011-07', '561901', '13464.26'],
        ['2011-06', '556444', '38970'],
        ['2011-05', '552883', '14415.74'],
        ['2011-04', '550461', '21535.9'],
        ['2011-03', '548203', '21627.72'],
        ['2011-02', '543989', '14022.92'],
        ['2011-01', '541431', '77183.6'],
        ['2010-12', '539750', '18745.86'],
      ],
    })
    expect(await numbers({ grain: 'day', size: '3' })).toEqual({
      total: 305,
      orders: [
        ['2011-12-09', '581483', '168469.6'],
        ['2011-12-08', '581457', '10363.82'],
        ['2011-12-07', '581175', '10901.54'],
      ],
    })
    expect((await numbers({ grain: 'year' })).orders.map(([, order]) => order)).toEqual(['581483', '539750'])
  })

  test.each(giftSearches)('orders by %o', async (search, total, net) => {
    const answer = orderSearchResponse.parse(await ask(searchRoute, { range: 'all', ...search }))
    expect([answer.total, answer.net]).toEqual([total, net])
  })

  test('an order says the file and row of each line, and where a cancelled one came from', async () => {
    const open = async (orderKey: string) => {
      const response = await callRoute(orderRoute, marketing, { workspace: slug, orderKey })
      expect(response.status).toBe(200)
      return orderResponse.parse(await response.json())
    }
    const [sold, back] = await Promise.all([open('541431'), open('C541433')])
    expect(sold.reversedBy).toMatchObject({ orderNumber: 'C541433', orderedAt: '2011-01-18T10:17:00' })
    expect(sold.orderLines).toMatchObject([
      {
        product: { sku: '23166' },
        quantity: 74_215,
        source: { sequence: 1, fileName: 'online-retail.csv.gz', row: 61_621 },
        takenBack: [{ orderNumber: 'C541433', quantity: 74_215 }],
      },
    ])
    expect(back).toMatchObject({ reverses: { orderNumber: '541431' }, reversedBy: null })
    expect(back.orderLines).toMatchObject([
      { takenFrom: { method: 'exact', sales: [{ orderNumber: '541431', quantity: 74_215 }] }, takenBack: [] },
    ])
  })

  test('orders with a product', async () => {
    const search = { from: '2011-11-01', to: '2011-11-30', product: '85123A', sort: 'net', size: '2' }
    const { total, net, orders } = orderSearchResponse.parse(await ask(searchRoute, search))
    expect([total, net]).toEqual([254, '269703.78'])
    expect(Number(orders[0]?.net)).toBeGreaterThanOrEqual(Number(orders[1]?.net))
  })

  test('a bar of the orders of a product by amount leads to as many orders', async () => {
    const search = { range: 'all', product: '85123A' }
    const { bins } = orderAmountsResponse.parse(await ask(amountsRoute, search))
    const bar = bins.find(({ from, to }) => from === '10' && to === '20')
    const found = await ask(searchRoute, { ...search, amountLeast: '10', amountBelow: '20' })
    expect([bar?.orders, orderSearchResponse.parse(found).total]).toEqual([813, 813])
  })

  test('average and median of an hour over the days of its weekday', async () => {
    const search = { from: '2011-11-01', to: '2011-11-30' }
    const { cells, weekdays } = peakHoursResponse.parse(await ask(peakRoute, search))
    const at = (weekday: number, hour: number) => {
      const { value, median } = cells[(weekday - 1) * 24 + hour] ?? {}
      return [weekdays[weekday - 1]?.days, value, median]
    }
    expect(at(1, 10)).toEqual([4, '17568.65', '4534.65'])
    expect(at(2, 12)).toEqual([5, '26838.62', '5102.39'])
    expect(at(4, 14)).toEqual([4, '22971.92', '6463.635'])
    expect(at(7, 11)).toEqual([4, '25886.06', '6534.09'])
    expect(at(1, 19)).toEqual([4, '0', '0'])
  })
})
