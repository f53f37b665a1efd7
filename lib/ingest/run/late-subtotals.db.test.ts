import { expect, test } from 'vitest'
import { prisma } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const ROWS = 6_200
const GROUP = 50
const FIRST_SUM = 5_500
const price = (i: number) => 125 + 10 * (i % 7)
const sale = (i: number) =>
  `${536_365 + i},85${i % 4}A,LANTERN ${i % 4},2,2010-12-${10 + (i % 18)} 08:26,${(price(i) / 100).toFixed(2)},17850,France`
const rowNumbers = Array.from({ length: ROWS }, (_, i) => i)
const endsGroup = (i: number) => i % GROUP === GROUP - 1 && i > FIRST_SUM
const amountOf = (i: number) => rowNumbers.slice(i - GROUP + 1, i + 1).reduce((sum, at) => sum + 2 * price(at), 0)

test('an import of a long file whose sub-totals begin late sells none of them, and every row has its fate', async () => {
  const { id: workspaceId } = await insertWorkspace()
  const lines = rowNumbers.flatMap((i) => {
    const sum = `,,Subtotal,${2 * GROUP},,${(amountOf(i) / 100).toFixed(2)},,`
    return endsGroup(i) && i < ROWS - 1 ? [sale(i), sum] : [sale(i)]
  })
  const wrong = 'Subtotal France,,,,2010-12-12 08:26,0.07,,'
  const imported = await importText(workspaceId, `${[HEADER, ...lines, wrong, sale(ROWS)].join('\n')}\n`)
  const sums = rowNumbers.filter(endsGroup).length - 1
  expect(imported).toMatchObject({
    state: 'published',
    rowsTotal: ROWS + sums + 3,
    rowsLoaded: ROWS + 1,
    rowsRejected: 1,
    rowsSkipped: sums + 1,
    rowsBlank: 0,
    rowsDuplicate: 0,
  })
  const counted = await prisma().cleaningCount.findMany({ where: { importId: imported.id } })
  expect(counted.map(({ rule, count }) => [rule, Number(count)])).toEqual([['subtotal-row', sums]])
  expect(await prisma().rejectedRow.findMany({ where: { importId: imported.id } })).toMatchObject([
    { rule: 'likely-subtotal', reason: expect.stringContaining('“Subtotal France” names a sum') },
  ])
})
