import { describe, expect, test } from 'vitest'
import type { Frame } from '@/lib/ingest/layouts/reading'
import { defineSurvey } from './define-survey'
import { detect } from './detect'
import { findTables, frameTable } from './find-tables'
import { headRows, tableRows } from './sample-rows'

const ORDERS = [
  'Date,Item,Qty,Price',
  '2024-01-03,Kettle,2,19.90',
  '2024-01-04,Lamp,1,45.00',
  '2024-01-05,Shelf,3,12.50',
]
const SHOPS = ['Shop,Staff', 'Leeds,4', 'York,7', 'Bath,2']
const REFUNDS = ['Date,Item,Qty,Price,Reason', '2024-01-06,Lamp,1,45.00,late', '2024-01-07,Shelf,1,12.50,broken']

function opened(lines: readonly string[]) {
  const survey = defineSurvey()
  survey.add(Buffer.from(lines.map((line) => `${line}\n`).join('')))
  const finished = survey.finish()
  const detection = detect(finished, [])
  if (detection.outcome !== 'unknown') throw new Error(detection.outcome)
  return { survey: finished, frame: detection.frame }
}

const rowsOf = (survey: ReturnType<typeof opened>['survey'], frame: Frame) =>
  tableRows(survey, frame, frame.rowWidth ?? 0).filter((cells) => cells.some((cell) => cell !== ''))

describe('tables that stand one below the other', () => {
  const { survey, frame } = opened(['Shop report', '', ...ORDERS, '', 'Staff', ...SHOPS, '', ...REFUNDS])

  test('are all found, with the record each begins with', () => {
    expect(findTables(survey, frame)).toEqual([
      { row: 3, columns: 4, names: ['Date', 'Item', 'Qty', 'Price'] },
      { row: 9, columns: 2, names: ['Shop', 'Staff'] },
      { row: 14, columns: 5, names: ['Date', 'Item', 'Qty', 'Price', 'Reason'] },
    ])
  })

  test.each([
    [3, ORDERS],
    [9, SHOPS],
    [14, REFUNDS],
  ])('the one at record %i is read from its header to its end', (table, lines) => {
    const chosen = frameTable(survey, frame, { table })
    expect(chosen).toMatchObject({ headerRow: table, headerRows: 1, rowWidth: (lines[0] ?? '').split(',').length })
    expect(headRows(survey, chosen)[chosen.headerRow - 1]?.join()).toBe(lines[0])
    expect(rowsOf(survey, chosen).map((cells) => cells.join())).toEqual(lines.slice(1))
  })
})

test('a smaller table above the one that is taken is found too; titles are none', () => {
  const above = ['Store,Open,Since', 'Leeds,yes,2001', 'York,no,2002']
  const taken = [...REFUNDS, ...REFUNDS.slice(1), ...REFUNDS.slice(1)]
  const { survey, frame } = opened(['Shop report', '', ...above, '', ...taken])
  expect(frame.headerRow).toBe(7)
  expect(findTables(survey, frame).map(({ row }) => row)).toEqual([3, 7])
  const chosen = frameTable(survey, frame, { table: 3 })
  expect(rowsOf(survey, chosen).map((cells) => cells.join())).toEqual(above.slice(1))
  const titled = opened(['Shop report', 'Store:,Leeds', '', ...taken])
  expect(findTables(titled.survey, titled.frame)).toHaveLength(1)
})

test('a header that is repeated begins no table of its own', () => {
  const { survey, frame } = opened([...ORDERS, ...ORDERS])
  expect(findTables(survey, frame)).toHaveLength(1)
})

describe('a header that a person sees elsewhere', () => {
  const { survey, frame } = opened(['Exported,by,till,7', ...ORDERS, 'Total,,6,77.40'])

  test('leaves the end where totals begin', () => {
    const chosen = frameTable(survey, frame, { header: 2 })
    expect(chosen).toMatchObject({ headerRow: 2, headerRows: 1 })
    expect(rowsOf(survey, chosen).map((cells) => cells.join())).toEqual(ORDERS.slice(1))
  })

  test('none: the first record is data', () => {
    const chosen = frameTable(survey, frame, { header: 0 })
    expect(chosen).toMatchObject({ headerRow: 0, headerRows: 0 })
    expect(rowsOf(survey, chosen).map(([first]) => first)).toEqual([
      'Exported',
      'Date',
      '2024-01-03',
      '2024-01-04',
      '2024-01-05',
    ])
  })
})

test('an oddly quoted row above does not move the table that is chosen', () => {
  const { survey, frame } = opened([...ORDERS, '2024-01-06,"Lamp, 5" tall,1,45.00', '', ...SHOPS])
  const chosen = frameTable(survey, frame, { table: findTables(survey, frame).at(-1)?.row ?? 0 })
  expect(rowsOf(survey, chosen)).toEqual([
    ['Leeds', '4'],
    ['York', '7'],
    ['Bath', '2'],
  ])
})
