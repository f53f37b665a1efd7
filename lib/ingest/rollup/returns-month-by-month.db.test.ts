import { expect, test } from 'vitest'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { canonicalDump } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { random } from '@/lib/testing/random'

const MONTHS = 8
const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

/** A file a month, of three customers who buy four products, send some of it back months later, and undo whole orders. */
function files(): string[] {
  const choose = random(20_240_101)
  const sold: { goods: [sku: string, quantity: number][]; customer: string }[] = []
  return Array.from({ length: MONTHS }, (_, month) => {
    const rows = Array.from({ length: 30 }, (_, i) => {
      const back = choose.chance(0.35)
      const undone = back && sold.length > 0 && choose.chance(0.4) ? choose.pick(sold) : undefined
      const skus = [...new Set([choose.pick(['A', 'B', 'C', 'D']), choose.pick(['A', 'B', 'C', 'D'])])]
      const goods = undone?.goods ?? skus.map((sku): [string, number] => [sku, choose.whole(1, 5)])
      const customer = undone?.customer ?? choose.pick(['1', '2', '3'])
      if (!back) sold.push({ goods, customer })
      const number = `${back ? 'C' : ''}${1000 + month * 100 + i}`
      const sign = back ? -1 : 1
      return goods.map(
        ([sku, quantity]) =>
          `${number},${sku},Goods ${sku},${sign * quantity},${month + 1}/${1 + Math.floor(i / 2)}/2011 ${9 + (i % 2)}:15,2.50,${customer},France`,
      )
    })
    return [HEADER, ...rows.flat()].join('\n')
  })
}

async function returnsOf(workspaceId: number) {
  const { 'return-link': links, 'order-reversal': reversals } = await canonicalDump(workspaceId)
  return { links, reversals }
}

async function imported(contents: readonly string[]): Promise<number> {
  const { id } = await insertWorkspace()
  for (const content of contents)
    expect(await importText(id, content)).toMatchObject({ state: 'published', rowsRejected: 0 })
  return id
}

test.each([
  ['in the order of time', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['the latest first', [7, 6, 5, 4, 3, 2, 1, 0]],
  ['in any order', [3, 0, 7, 5, 1, 6, 2, 4]],
])('months that come %s, one of them and back again, link what comes at once', async (_, order) => {
  const months = files()
  const whole = [HEADER, ...months.flatMap((content) => content.split('\n').slice(1))].join('\n')
  const atOnce = await returnsOf(await imported([whole]))
  expect(atOnce.links?.length).toBeGreaterThan(80)
  expect(atOnce.reversals?.length).toBeGreaterThan(10)
  const workspaceId = await imported(order.map((month) => months[month] ?? ''))
  expect(await returnsOf(workspaceId)).toEqual(atOnce)
  await undoImport(workspaceId, 4)
  const without = order.filter((_, place) => place !== 3).map((month) => months[month] ?? '')
  expect(await returnsOf(workspaceId)).toEqual(await returnsOf(await imported(without)))
})
