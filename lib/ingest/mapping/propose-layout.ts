import { type Field, moneyFields } from '@/lib/domain/field'
import { type DateFormat, defineLayout, type Layout, usualLineKinds } from '@/lib/ingest/layouts/layout'
import type { ReadColumn } from '@/lib/ingest/layouts/reading'
import { cancelledAnswers, isCancelFlag, isReturnFlag } from './cancel-flag'
import { headerTokens } from './header-tokens'
import { proposeLineKinds } from './line-types'
import { isUncounted } from './uncounted-status'

const NUMBERS: ReadonlySet<Field> = new Set(['quantity', 'discountPercent', ...moneyFields])
const TIMES: ReadonlySet<Field> = new Set(['time', 'date'])

/** Names of months, which say nothing of what kind a file is. */
const MONTHS = new Set(
  ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, i) => headerTokens(format.format(Date.UTC(2024, i, 15))).join(''))
    }),
  ),
)
MONTHS.add('maerz')

export type MappedColumn = Pick<ReadColumn, 'name' | 'field' | 'personal' | 'decimalSign' | 'negativeMark'>

/** How the cells of a field look. */
export const shapeOfField = (field: Field): Layout['columns'][number]['shape'] =>
  NUMBERS.has(field) ? 'number' : TIMES.has(field) ? 'time' : field === 'card' || field === 'email' ? field : 'text'

/**
 * A layout's columns for columns that have a field. Without a header columns are known by their place alone, so that the
 * unused ones stand between as attributes, which orders have none of.
 */
export const layoutColumns = (columns: readonly MappedColumn[], header: boolean): Layout['columns'] =>
  columns.flatMap(({ name, field: given, personal, decimalSign, negativeMark }) => {
    const field = given ?? (header ? null : 'attribute')
    return field === null
      ? []
      : [
          {
            field,
            names: header ? [name] : [],
            shape: shapeOfField(field),
            personal,
            required: true,
            decimalSign: NUMBERS.has(field) ? decimalSign : null,
            negativeMark: (NUMBERS.has(field) && negativeMark) || null,
          },
        ]
  })

type Given = {
  readonly fileName: string
  readonly header: boolean
  readonly columns: readonly MappedColumn[]
  readonly rows: readonly (readonly string[])[]
  readonly dateFormat: DateFormat
  /** Of the column that is paid, if there is one: its numbers, row by row. */
  readonly amounts: Float64Array | null
}

/** A layout for a file that no layout fits: what its rows are and what makes an order's key is read off the sample. */
export function proposeLayout({ fileName, header, columns, rows, dateFormat, amounts }: Given): Layout {
  const place = (field: Field) => columns.findIndex((column) => column.field === field)
  const cells = (field: Field) => (place(field) < 0 ? [] : rows.map((row) => (row[place(field)] ?? '').trim()))
  const title = titleOf(fileName)
  const lineTypes = uncountedAnswers(columns[place('lineType')]?.name ?? '', cells('lineType'))
  const lineKinds =
    lineTypes === null
      ? proposeLineKinds({ types: cells('lineType'), orders: cells('order'), amounts })
      : [{ when: { lineTypes }, kind: 'uncounted' as const }]
  return defineLayout({
    name: headerTokens(title).join('-') || 'file',
    version: 1,
    title,
    origin: 'new',
    header,
    signature: header ? columns.map(({ name }) => name) : null,
    columns: layoutColumns(columns, header),
    rowShape:
      place('basket') >= 0
        ? 'basket-in-cell'
        : rowShapeOf(cells('order'), place('time') >= 0 ? cells('time') : cells('date')),
    dates: { allowed: ['month-first', 'day-first', 'year-first'], fallback: dateFormat },
    orderKey: orderKeyOf(cells('order'), cells('branch')),
    uncountedStatuses: uncountedOf(columns[place('status')]?.name ?? '', cells('status')),
    ...(lineKinds.length > 0 && { lineKinds: [...lineKinds, ...usualLineKinds] }),
    policy: { maxRejectedShare: 0.05, maxRejectedRows: 20 },
    fallback: { encoding: 'windows-1252', delimiter: ',' },
  })
}

/** What the cells of a column say that asks whether something was cancelled or given back, where it was; null of others. */
const uncountedAnswers = (header: string, cells: readonly string[]): string[] | null =>
  isCancelFlag(header) || isReturnFlag(header) ? cancelledAnswers(cells) : null

const uncountedOf = (header: string, statuses: readonly string[]): string[] =>
  uncountedAnswers(header, statuses) ?? [...new Set(statuses.map((status) => status.toLowerCase()))].filter(isUncounted)

/** `orders_2024-05-01.csv` → `Orders`: what such files have in common. */
function titleOf(fileName: string): string {
  const words = fileName
    .replace(/(\.(csv|txt|tsv|xlsx?|ods|json|ndjson|gz|zip))+$/i, '')
    .split(/[\s_.()[\]-]+/)
    .filter((word) => word.length > 1 && !/\d/.test(word) && !MONTHS.has(headerTokens(word).join('')))
    .join(' ')
    .slice(0, 60)
  return words === '' ? 'Order lines' : words[0]?.toUpperCase() + words.slice(1)
}

/** Rows without a time that follow a row of their order, or have no order number of their own, continue an order. */
function rowShapeOf(orders: readonly string[], times: readonly string[]): Layout['rowShape'] {
  let continuing = 0
  let stray = 0
  let current = ''
  for (const [i, time] of times.entries()) {
    const order = orders[i] ?? ''
    if (time !== '') current = order
    else if (order === '' || order === current) continuing++
    else stray++
  }
  return continuing > 0 && continuing > stray * 10 ? 'order-on-first-row' : 'line-per-row'
}

/** Where branches number their orders each for itself, the branch is part of the key. */
function orderKeyOf(orders: readonly string[], branches: readonly string[]): Layout['orderKey'] {
  if (orders.every((order) => order === '')) return 'derived'
  const branchOf = new Map<string, string>()
  for (const [i, order] of orders.entries()) {
    const branch = branches[i] ?? ''
    if (order === '' || branch === '') continue
    const before = branchOf.get(order)
    if (before !== undefined && before !== branch) return 'number+branch'
    branchOf.set(order, branch)
  }
  return 'number'
}
