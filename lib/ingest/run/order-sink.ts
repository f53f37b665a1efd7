import type { ImportSummary } from '@/lib/domain/import-report'
import type { Staged } from '@/lib/ingest/load/check-staging'
import type { TakeBatch } from './stage-writer'

/** What a sink has taken. */
export type Taken = {
  readonly staged: Staged
  /** Rows that equal an earlier one. */
  readonly repeated: number
  readonly summary: ImportSummary
}

/** Where the orders of a file go while it is parsed. */
export type OrderSink = {
  readonly batchLines: number
  readonly take: TakeBatch
  /** Called as soon as an order was seen again after it was handed over; throws where it cannot be taken back. */
  readonly onLate: () => void
  /** Tells what was taken, all of it by now. */
  readonly describe: () => Promise<Taken>
}
