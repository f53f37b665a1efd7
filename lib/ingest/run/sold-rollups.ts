import type { Publication } from '@/lib/ingest/load/publication'
import { heldDates, mergeSold, type Rollup, soldColumns, soldTable } from '@/lib/ingest/rollup/merge-sold'
import { copyChunks } from './copy-chunks'
import type { CopyRows } from './copy-rows'
import { SoldSums } from './sold-sums'

/** So many sums of months are kept until they are added. */
const MOST_MONTHS = 30_000

/** Adds what new orders sold to the rollups of products, batch by batch; what is added is forgotten. */
export class SoldRollups {
  /** What the batch at hand sold, by day. */
  readonly ofBatch: SoldSums
  /** What was sold since it was last added, by month. */
  readonly #months: SoldSums
  readonly #quarters: SoldSums
  readonly #room: CopyRows

  /** @param room for what is copied, free whenever something is added */
  constructor(workspaceId: number, room: CopyRows) {
    this.#room = room
    this.ofBatch = new SoldSums(workspaceId)
    this.#months = new SoldSums(workspaceId)
    this.#quarters = new SoldSums(workspaceId)
  }

  /** Adds the batch at hand to product days; its months and quarters wait for `addRest`, unless they are many. */
  async addBatch(publication: Publication): Promise<void> {
    // Added up while the server works.
    await Promise.all([this.#add(publication, 'product_day', this.ofBatch), this.#noteMonths()])
    if (this.#months.size > MOST_MONTHS) await this.addRest(publication)
  }

  async #noteMonths(): Promise<void> {
    this.ofBatch.addTo(this.#months, monthOf)
  }

  async addRest(publication: Publication): Promise<void> {
    this.#months.addTo(this.#quarters, quarterOf)
    await this.#add(publication, 'product_month', this.#months)
    await this.#add(publication, 'product_quarter', this.#quarters)
  }

  /** Dates of which the rollup has none go in as they are; to others it is added. */
  async #add(publication: Publication, rollup: Rollup, sold: SoldSums): Promise<void> {
    const held = await heldDates(publication, rollup, sold.dates)
    const copy = (table: string, only: (date: string) => boolean) => {
      const rows = this.#room.pieces(sold.rows(this.#room, only))
      return copyChunks(publication.client, `${table} (${soldColumns(rollup)})`, rows, 'binary')
    }
    await copy(rollup, (date) => !held.has(date))
    if (held.size > 0) {
      await copy(soldTable(rollup), (date) => held.has(date))
      await mergeSold(publication, rollup)
    }
    sold.clear()
  }
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

/** @param date YYYY-MM-DD */
function quarterOf(date: string): string {
  const month = Number(date.slice(5, 7))
  const first = month - ((month - 1) % 3)
  return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}
