import type { Day } from '@/lib/domain/calendar'
import type { Path } from '../asked'
import type { SalesFilter } from '../sales-filter'

export type RfmQuestion = {
  /** Inclusive. */
  readonly analysisDate: Day
  /** Gross minus discounts, or that net of the customer's returns. */
  readonly monetary: 'net' | 'gross'
  readonly filter: Pick<SalesFilter, 'branch' | 'country' | 'kept' | 'hours'>
  readonly path: Path
}
