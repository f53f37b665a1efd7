import { beforeEach, expect, test } from 'vitest'
import { rejectedRowsFile } from '@/lib/ingest/rejects/rejected-rows-file'
import { prisma } from '@/lib/platform/db'
import { encodeAs } from '@/lib/testing/encode-as'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'

const HEADER = 'InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country'
const ORDERS = 120
const row = (order: number, sku: string, name: string, quantity: string, country: string) =>
  [order, sku, name, quantity, `2010-12-${10 + (order % 18)} 08:26`, '2.55', '17850', country].join('|')

let workspaceId: number

beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
})

async function rejectedOf(sequence: number) {
  const { pieces } = await rejectedRowsFile({ workspaceId, userId: null }, sequence)
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const storedRejects = (importId: number) =>
  prisma().rejectedRow.findMany({ where: { importId }, orderBy: { row: 'asc' }, select: { rule: true, cells: true } })

// The second byte of 表, ポ and 能 is that of a backslash or a bar; a quoted cell holds the delimiter and a quote.
const japanese = ['ランプ、表示', 'ポット能登', '"棚|白 ""大"""', '電気ケトルのふた'] as const
const chinese = ['红色电热水壶', '白色书架，大', '"台灯|“夜”"', '勺子和叉子'] as const

test.each([
  ['shift_jis', japanese, '日本', '三個', '多数'],
  ['euc-jp', japanese, '日本', '三個', '多数'],
  ['gb18030', chinese, '中国', '三个', '很多'],
  ['big5', ['紅色電熱水壺', '白色書架功能', '"檯燈|「夜」"', '湯匙和叉子'], '臺灣', '三個', '很多'],
  ['utf-16le', japanese, '日本', '三個', '多数'],
  ['utf-16be', chinese, '中国', '三个', '很多'],
] as const)(
  'an import in %s: every row has its fate, names are right, rejected rows come back as they were',
  async (...given) => {
    const [encoding, names, country, three, many] = given
    const good = Array.from({ length: ORDERS }, (_, i) =>
      row(536_365 + i, `85${i % 4}A`, names[i % 4] ?? '', '6', country),
    )
    const bad = [row(900_001, '850A', names[0], three, country), row(900_002, '852A', names[2], many, country)]
    const lines = [HEADER, ...good.slice(0, 50), bad[0], '', ...good.slice(50), bad[1]]
    const imported = await importText(workspaceId, encodeAs(encoding, `${lines.join('\r\n')}\r\n`))
    expect(imported).toMatchObject({
      state: 'published',
      reading: { encoding, delimiter: '|' },
      rowsTotal: lines.length,
      rowsLoaded: ORDERS,
      rowsRejected: 2,
      rowsBlank: 1,
      rowsSkipped: 1,
      rowsDuplicate: 0,
    })
    const plain = names.map((name) => name.replace(/^"|"$/g, '').replaceAll('""', '"'))
    const products = await prisma().product.findMany({ where: { workspaceId }, orderBy: { sku: 'asc' } })
    expect(products.map(({ name }) => name)).toEqual(plain)

    const rejected = await storedRejects(imported.id)
    expect(rejected.map(({ cells }) => [cells[2], cells[3], cells[7]])).toEqual([
      [plain[0], three, country],
      [plain[2], many, country],
    ])
    const download = await rejectedOf(imported.sequence)
    const again = await importText(workspaceId, download)
    expect(again).toMatchObject({ state: 'stopped', rowsRejected: 2, rowsTotal: 3 })
    expect(await storedRejects(again.id)).toEqual(rejected)

    const mended = await importText(workspaceId, download.replace(three, '3').replace(many, '12'))
    expect(mended).toMatchObject({ state: 'published', rowsLoaded: 2, rowsRejected: 0 })
    const sold = await prisma().orderLine.findMany({ where: { importId: mended.id }, select: { quantity: true } })
    expect(sold.map(({ quantity }) => quantity.toString()).sort()).toEqual(['12', '3'])
    expect(await prisma().product.count({ where: { workspaceId } })).toBe(4)
  },
)
