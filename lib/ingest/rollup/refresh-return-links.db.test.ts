import { expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { type FactOrder, insertFacts } from '@/lib/testing/insert-facts'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'

type Link = { back: string; sale: string | null; method: string; quantity: number }

async function links(orders: readonly FactOrder[]): Promise<Link[]> {
  const workspace = await insertWorkspace()
  await insertFacts(workspace.id, orders)
  const { rows } = await pool().query<Link>(
    `select return_order || '/' || return_line_key as back, sale_order || '/' || sale_line_key as sale,
            method::text as method, quantity::float as quantity
     from return_link where workspace_id = $1 order by return_order || '/' || return_line_key, part desc`,
    [workspace.id],
  )
  return rows
}

const order = (key: string, at: string, lines: [sku: string, quantity: number][], customer = 'ann'): FactOrder => ({
  key,
  at,
  customer,
  lines: lines.map(([sku, quantity]) => ({ sku, quantity, price: '2', kind: quantity < 0 ? 'cancellation' : 'sale' })),
})

test('a return comes from the latest earlier sales of its customer and product, up to their quantity', async () => {
  const found = await links([
    order('1', '2024-01-01T09:00:00', [['MUG', 3]]),
    order('2', '2024-01-02T09:00:00', [['MUG', 2]]),
    order('3', '2024-01-02T10:00:00', [['MUG', 9]], 'bob'),
    order('C4', '2024-01-03T09:00:00', [['MUG', -4]]),
    order('5', '2024-01-04T09:00:00', [['MUG', 1]]),
    order('C6', '2024-01-05T09:00:00', [['MUG', -3]]),
    order('C7', '2024-01-06T09:00:00', [['CUP', -1]]),
    order('8', '2024-01-07T09:00:00', [['CUP', 1]]),
    order('9', '2024-01-08T09:00:00', [['TRAY', 1]]),
    order('C9', '2024-01-08T09:00:00', [['TRAY', -1]]),
  ])
  expect(found).toEqual([
    { back: 'C4/0', sale: '2/0', method: 'exact', quantity: 2 },
    { back: 'C4/0', sale: '1/0', method: 'exact', quantity: 2 },
    { back: 'C6/0', sale: '5/0', method: 'partial', quantity: 1 },
    { back: 'C6/0', sale: '1/0', method: 'partial', quantity: 1 },
    { back: 'C7/0', sale: null, method: 'none', quantity: 0 },
    { back: 'C9/0', sale: '9/0', method: 'exact', quantity: 1 },
  ])
})

/** The rule, return by return, each taking from a pile. */
function linksOneByOne(orders: readonly FactOrder[]): Link[] {
  type Sale = { key: string; left: number }
  const piles = new Map<string, Sale[]>()
  const found: Link[] = []
  const inOrder = orders.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  for (const { key, customer, lines } of inOrder)
    for (const [place, { sku, quantity }] of lines.entries()) {
      const pile = piles.get(`${customer} ${sku}`) ?? []
      piles.set(`${customer} ${sku}`, pile)
      const line = `${key}/${place}`
      if (quantity > 0) {
        pile.push({ key: line, left: quantity })
        continue
      }
      let wanted = -quantity
      const parts: Omit<Link, 'method'>[] = []
      while (wanted > 0 && pile.length > 0) {
        const sale = pile.at(-1) as Sale
        const taken = Math.min(wanted, sale.left)
        wanted -= taken
        sale.left -= taken
        parts.push({ back: line, sale: sale.key, quantity: taken })
        if (sale.left === 0) pile.pop()
      }
      const method = wanted === 0 ? 'exact' : 'partial'
      if (parts.length === 0) found.push({ back: line, sale: null, method: 'none', quantity: 0 })
      else found.push(...parts.map((part) => ({ ...part, method })))
    }
  return found.toSorted((a, b) => (a.back < b.back ? -1 : a.back > b.back ? 1 : 0))
}

test.each([1, 2, 3])('all at once gives what taking one by one gives: %i', async (seed) => {
  const choose = random(seed)
  const orders = Array.from({ length: 400 }, (_, index) =>
    order(
      `order-${String(index).padStart(3, '0')}`,
      new Date(Date.UTC(2024, 0, 1, 0, index)).toISOString().slice(0, 19),
      [...new Set([choose.pick(['A', 'B', 'C']), choose.pick(['A', 'B', 'C'])])].map((sku) => [
        sku,
        choose.whole(1, 6) * (choose.chance(0.4) ? -1 : 1),
      ]),
      choose.pick(['ann', 'bob', 'cid']),
    ),
  )
  const found = await links(orders)
  expect(found.length).toBeGreaterThan(100)
  expect(found).toEqual(linksOneByOne(orders))
})
