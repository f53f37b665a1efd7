import { decimalText, divideDecimals, parseDecimal } from '@/lib/domain/decimal'
import { columnPlace } from '@/lib/ingest/layouts/column-places'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { CleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { defineCustomerCell } from './define-customer-cell'
import type { RowContent } from './define-line-row'
import { defineTextLimit } from './define-text-limit'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,8})?$/
const PLACES = 4

/** Cleans rows that are a customer each: no order, no line, but typed attributes as a JSON object. */
export function defineProfileRow(
  reading: Reading,
  workspace: CleaningWorkspace,
  tally: CleaningTally,
  reasons: Reasons,
) {
  const { columns, layout } = reading
  const customerAt = columnPlace(reading, 'customer')
  const customerCell = defineCustomerCell(reading, workspace, tally, reasons)
  const textLimit = defineTextLimit(reading, reasons)
  const yesNo = !layout.rulesOff.includes('yes-no')
  const corrects = !layout.rulesOff.includes('hours-for-days')
  const places = columns.flatMap(({ field, personal, name, divideBy }, place) =>
    field === 'attribute' && !personal ? [{ place, name, divideBy: corrects ? divideBy : undefined }] : [],
  )

  function literal(cell: string, place: number, divideBy: number | undefined, row: number): string {
    const text = cell.trim()
    if (text === '' || text === 'null') return 'null'
    if (NUMBER.test(text)) return divideBy === undefined ? text : divided(text, place, divideBy, row)
    if (text === 'true' || text === 'false') return text
    if (yesNo && (text === 'Y' || text === 'N')) {
      tally.add('yes-no', row, `${reasons.quoted(place, cell)} is read as ${text === 'Y' ? 'yes' : 'no'}.`)
      return String(text === 'Y')
    }
    return JSON.stringify(text)
  }

  function divided(text: string, place: number, divideBy: number, row: number): string {
    const value = parseDecimal(text)
    const days = value && divideDecimals(value, { units: BigInt(divideBy), scale: 0 }, PLACES)
    if (!days) return text
    const read = decimalText(days)
    tally.add('hours-for-days', row, `${reasons.quoted(place, text)} is read as ${read}: hours, not days.`)
    return read
  }

  return (cells: readonly string[], row: number): RowContent | Rejection => {
    const overlong = textLimit(cells, row)
    if (overlong !== null) return overlong
    const customer = customerCell(cells, row)
    if (customer === null) {
      const problem = 'does not name a customer. Fill it in and upload the row again.'
      return new Rejection('customer-missing', reasons.cell(row, customerAt, cells[customerAt] ?? '', problem))
    }
    const said = places.map(
      ({ place, name, divideBy }) => `${JSON.stringify(name)}:${literal(cells[place] ?? '', place, divideBy, row)}`,
    )
    return { order: { ...NO_ORDER, keyBase: customer, customer }, lines: [], profile: `{${said.join(',')}}` }
  }
}

const NO_ORDER = {
  orderNumber: null,
  branch: null,
  country: null,
  currency: '',
  payment: null,
  utcOffset: null,
  statedTotal: null,
  status: null,
  counted: true,
  rest: null,
}
