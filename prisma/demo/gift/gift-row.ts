import { csvText } from '../csv-text'
import { calendarDay, clock, dayNumberOf, type ShopMinute } from '../shop-time'

/** One row of the wholesaler's file; texts where a dirty cell may stand. */
export type GiftRow = {
  invoice: string
  code: string
  description: string
  quantity: number | string
  at: ShopMinute
  /** Stands in the file in place of the time. */
  writtenAt?: string
  pence: number
  customer: string
  country: string
}

export const giftHeader = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

/** `M/D/YYYY H:MM` */
function giftTime(at: ShopMinute): string {
  const { year, month, day } = calendarDay(dayNumberOf(at))
  const { hour, minute } = clock(at)
  return `${month}/${day}/${year} ${hour}:${String(minute).padStart(2, '0')}`
}

/** Pounds as the shop's system writes them: no trailing zeros. */
const giftPrice = (pence: number): string => String(pence / 100)

export const giftRowText = (row: GiftRow): string =>
  csvText([
    row.invoice,
    row.code,
    row.description,
    row.quantity,
    row.writtenAt ?? giftTime(row.at),
    giftPrice(row.pence),
    row.customer,
    row.country,
  ])
