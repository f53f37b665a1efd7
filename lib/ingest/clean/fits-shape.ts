import type { CellShape, Layout } from '@/lib/ingest/layouts/layout'
import { bareNumber } from './bare-number'
import { readCard, readEmail } from './personal-cell'
import { readItemBasket, readTripleBasket } from './read-basket'
import { readNumber } from './read-number'
import { readTime } from './read-time'

/** Whether a cell reads as what its column holds; an empty card or total does, and any text is a text. */
export function fitsShape(cell: string, shape: CellShape, payments: Layout['payments']): boolean {
  const text = cell.trim()
  switch (shape) {
    case 'time':
      return isTime(text)
    case 'number':
      return text === '' || isNumber(text)
    case 'item-basket':
      return readItemBasket(text) !== null
    case 'triple-basket':
      return readTripleBasket(cell)?.every(({ price }) => price === '' || isNumber(price)) ?? false
    case 'payment':
      return payments.length === 0 || payments.includes(text.toUpperCase())
    case 'card':
      return readCard(text).is !== 'damaged'
    case 'email':
      return text === '' || readEmail(text).is !== 'damaged'
    case 'text':
      return true
  }
}

export function isTime(text: string): boolean {
  return (
    readTime(text, 'year-first') !== null ||
    readTime(text, 'day-first') !== null ||
    readTime(text, 'month-first') !== null
  )
}

/** Also with a unit or a mark of bookkeepers beside it. */
export function isNumber(text: string): boolean {
  const bare = bareNumber(text)
  return readNumber(bare, '.') !== null || readNumber(bare, ',') !== null
}
