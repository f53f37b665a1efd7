import { beforeAll, describe, expect, test } from 'vitest'
import { callRoute } from '@/lib/testing/call-route'
import { hostile, smallShop } from '@/lib/testing/small-shop'
import { GET as customerOrders } from '../customers/[id]/orders/route'
import { GET as customer } from '../customers/[id]/route'
import { GET as timeline } from '../customers/[id]/timeline/route'
import { GET as order } from './[orderKey]/route'
import { GET as orders } from './route'

let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
})

type Who = 'marketing' | 'north' | 'ann'
const at = (who: Who) => ({ headers: shop[who].headers, workspace: shop.workspace.slug })

async function oneOrder(who: Who, orderKey: string) {
  const { headers, workspace } = at(who)
  return callRoute(order, headers, { workspace, orderKey })
}

async function oneCustomer(who: Who, id: string) {
  const { headers, workspace } = at(who)
  return callRoute(customer, headers, { workspace, id })
}

async function keysOf(who: Who, search: Record<string, string> = {}, id?: string): Promise<string[]> {
  const { headers, workspace } = at(who)
  const response = id
    ? await callRoute(customerOrders, headers, { workspace, id }, search)
    : await callRoute(orders, headers, { workspace }, search)
  const answer = await response.json()
  return answer.orders.map(({ orderKey }: { orderKey: string }) => orderKey)
}

describe('an order', () => {
  test('has its lines in the file’s order, with the name it had', async () => {
    expect(await (await oneOrder('marketing', 'A2')).json()).toMatchObject({
      orderKey: 'A2',
      kind: 'sale',
      customer: 'ann',
      branch: { key: 'south', name: 'south' },
      net: '8.005',
      currency: 'GBP',
      orderLines: [
        { product: { sku: 'MUG', name: hostile.markup }, nameOnOrder: 'Old mug', quantity: 1, amount: '8.005' },
      ],
    })
  })

  test('states discount, units and net', async () => {
    const first = await (await oneOrder('ann', 'A/1')).json()
    expect(first).toMatchObject({ units: 3, lines: 2, gross: '8', discounts: '0.5', returns: '0', net: '7.5' })
    const cancelled = await (await oneOrder('ann', 'C1')).json()
    expect(cancelled).toMatchObject({ kind: 'cancellation', gross: '0', returns: '8.005', net: '-8.005' })
  })

  test('says what it takes back whole, and which sale each of its lines is from', async () => {
    const cancelled = await (await oneOrder('marketing', 'C1')).json()
    const sale = { orderKey: 'A2', orderNumber: 'A2', orderedAt: '2024-05-20T11:30:00' }
    expect(cancelled).toMatchObject({ reversedBy: null, reverses: sale })
    expect(cancelled.orderLines[0]).toMatchObject({
      takenFrom: { method: 'exact', sales: [{ ...sale, quantity: 1 }] },
      takenBack: [],
    })
    const sold = await (await oneOrder('ann', 'A2')).json()
    const back = { orderKey: 'C1', orderNumber: 'C1', orderedAt: '2024-05-21T09:00:00' }
    expect(sold).toMatchObject({ reversedBy: back, reverses: null })
    expect(sold.orderLines[0]).toMatchObject({ source: null, takenFrom: null, takenBack: [{ ...back, quantity: 1 }] })
  })

  test.each([
    ['ann', 'B1'],
    ['ann', 'G1'],
    ['north', 'A2'],
    ['marketing', 'nothing'],
    ['marketing', 'A\0'],
    ['marketing', ''],
  ] as const)('is 404 for %s: %s', async (who, orderKey) => {
    expect((await oneOrder(who, orderKey)).status).toBe(404)
  })
})

describe('orders', () => {
  test('newest first, all that one may see', async () => {
    expect(await keysOf('marketing')).toEqual(['G1', 'F1', 'B1', 'C1', 'A2', 'A/1'])
    expect(await keysOf('north')).toEqual(['F1', 'B1', 'A/1'])
    expect(await keysOf('ann')).toEqual(['C1', 'A2', 'A/1'])
    expect(await keysOf('ann', {}, 'ann')).toEqual(['C1', 'A2', 'A/1'])
  })

  test('by number, product, former name and date, in pages', async () => {
    expect(await keysOf('marketing', { search: 'a/' })).toEqual(['A/1'])
    expect(await keysOf('marketing', { search: 'postage' })).toEqual(['A/1'])
    expect(await keysOf('marketing', { search: 'OLD MUG' })).toEqual(['B1', 'C1', 'A2'])
    expect(await keysOf('marketing', { search: '%' })).toEqual([])
    expect(await keysOf('marketing', { from: '2024-05-20', to: '2024-05-21' })).toEqual(['C1', 'A2'])
    expect(await keysOf('marketing', { size: '2', page: '2' })).toEqual(['B1', 'C1'])
    expect(await keysOf('marketing', { sort: 'net', size: '1' })).toEqual(['B1'])
  })
})

describe('a customer', () => {
  test('sees their purchases, without a score', async () => {
    expect(await (await oneCustomer('ann', 'ann')).json()).toMatchObject({
      orders: 2,
      cancelledOrders: 1,
      units: 4,
      gross: '16.005',
      discounts: '0.5',
      returns: '8.005',
      net: '7.5',
      aov: '7.7525',
      firstOrder: '2024-05-01T10:00:00',
      lastOrder: '2024-05-20T11:30:00',
      months: [{ month: '2024-05', net: '7.5', orders: 2 }],
      favourites: [
        { sku: 'TEA', net: '4.5' },
        { sku: 'MUG', net: '0' },
      ],
      rfm: null,
    })
  })

  test('as kept is without what was taken back whole, everywhere alike', async () => {
    const { headers, workspace } = at('marketing')
    const kept = { kept: 'true' }
    const whole = await (await callRoute(customer, headers, { workspace, id: 'ann' }, kept)).json()
    expect(whole).toMatchObject({ orders: 1, cancelledOrders: 0, units: 3, gross: '8', returns: '0', net: '7.5' })
    expect(whole).toMatchObject({ aov: '7.5', months: [{ orders: 1 }], favourites: [{ sku: 'TEA' }] })
    expect(whole.rfm).toMatchObject({ recencyDays: 30 })
    const times = await (await callRoute(timeline, headers, { workspace, id: 'ann' }, kept)).json()
    expect(times).toMatchObject({ total: 1, orders: [{ orderKey: 'A/1' }] })
    expect(await keysOf('marketing', kept, 'ann')).toEqual(['A/1'])
    expect(await keysOf('marketing', { ...kept, hours: '1' }, 'ann')).toEqual(['C1', 'A2', 'A/1'])
  })

  test('has a score for marketing', async () => {
    const { rfm } = await (await oneCustomer('marketing', 'ann')).json()
    expect(rfm).toMatchObject({ recencyDays: 11, f: 5 })
  })

  test('is 404 for another customer, for another branch and where there is none', async () => {
    expect((await oneCustomer('ann', 'bob')).status).toBe(404)
    expect((await oneCustomer('marketing', 'nobody')).status).toBe(404)
    expect((await oneCustomer('marketing', 'ann\0')).status).toBe(404)
    const { headers, workspace } = at('ann')
    expect((await callRoute(customerOrders, headers, { workspace, id: 'bob' })).status).toBe(404)
  })

  test('whose orders lie in several branches shows those one may see', async () => {
    expect(await (await oneCustomer('north', 'ann')).json()).toMatchObject({
      orders: 1,
      cancelledOrders: 0,
      net: '7.5',
    })
  })

  test('has their orders over time, oldest first', async () => {
    const { headers, workspace } = at('ann')
    expect(await (await callRoute(timeline, headers, { workspace, id: 'ann' })).json()).toMatchObject({
      customer: 'ann',
      total: 3,
      orders: [
        { orderKey: 'A/1', kind: 'sale', units: 3, net: '7.5', reversed: false },
        { orderKey: 'A2', kind: 'sale', orderedAt: '2024-05-20T11:30:00', net: '8.005', reversed: true },
        { orderKey: 'C1', kind: 'cancellation', net: '-8.005', reversed: false },
      ],
    })
    expect((await callRoute(timeline, headers, { workspace, id: 'bob' })).status).toBe(404)
  })

  test('whose orders lie in several branches has the ones over time that one may see', async () => {
    const { headers, workspace } = at('north')
    const { total, orders } = await (await callRoute(timeline, headers, { workspace, id: 'ann' })).json()
    expect([total, orders.map(({ orderKey }: { orderKey: string }) => orderKey)]).toEqual([1, ['A/1']])
  })
})
