import type { ClientBase } from 'pg'
import type { RejectedRow } from '@/lib/ingest/clean/cleaned-row'
import { resolveOrder } from '@/lib/ingest/clean/resolve-order'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { copyArray, copyField } from './copy-text'
import { copyLines } from './copy-writer'
import type { OrderGroup } from './order-window'
import { defineProductNumbers } from './product-numbers'
import { stagedOrders } from './staged-order'

const BATCH_CHARACTERS = 2 << 20

type Batch = { order: string; line: string; product: string; rejected: string }
const emptyBatch = (): Batch => ({ order: '', line: '', product: '', rejected: '' })

export type RowNote = { readonly keyBase: string; readonly row: number }

/** Told of rows that are repeated (kept) or belong to a repeated order (not loaded). */
export type OnRepeated = (rule: 'repeated-row' | 'repeated-order', note: RowNote) => void

/** Resolves orders and writes them into staging, and rejected rows into their table, in batches by COPY. */
export class StageWriter {
  readonly #client: ClientBase
  readonly #importId: number
  readonly #derived: boolean
  readonly #onRepeated: OnRepeated
  readonly #products = defineProductNumbers()
  #batch = emptyBatch()
  #orderNo = 0
  #sending: Promise<void> = Promise.resolve()

  constructor(client: ClientBase, importId: number, derived: boolean, onRepeated: OnRepeated) {
    this.#client = client
    this.#importId = importId
    this.#derived = derived
    this.#onRepeated = onRepeated
  }

  addRejected({ row, physicalLine, rule, reason, cells }: RejectedRow): void {
    this.#batch.rejected += `${this.#importId}\t${row}\t${physicalLine}\t${copyField(rule)}\t${copyField(reason)}\t${copyArray(cells)}\n`
  }

  addOrder({ keyBase, rows }: OrderGroup): void {
    const resolved = resolveOrder(
      keyBase,
      rows.map(({ row, position }) => ({
        position,
        rowHash: row.rowHash,
        lineKeys: row.lines.map((line) => line.lineKey),
      })),
      this.#derived,
    )
    for (const [i, outcome] of resolved.entries()) {
      const row = rows[i]?.row.row ?? 0
      if (outcome.fate === 'duplicate') this.#onRepeated('repeated-order', { keyBase, row })
      else if (outcome.repeated) this.#onRepeated('repeated-row', { keyBase, row })
    }
    for (const order of stagedOrders(keyBase, rows, resolved)) {
      this.#orderNo++
      this.#batch.order += `${this.#orderNo}\t${order.text}`
      for (const { line, row, ordinal } of order.lines) {
        const product = this.#products.numberOf(line.sku, line.alias)
        if (product.isNew)
          this.#batch.product += `${product.number}\t${copyField(line.sku)}\t${line.productKind}\t${copyField(line.alias)}\n`
        this.#batch.line += `${this.#orderNo}\t${product.number}\t${row}\t${line.lineKey}\t${ordinal}\t${line.kind}\t${line.quantity}\t${line.unitPrice}\t${line.amount}\t${line.discount}\t${line.tax}\t${line.cost ?? '\\N'}\n`
      }
    }
  }

  /** Sends what has gathered, if it is enough; at most one batch is under way while the next one gathers. */
  async flush(atEnd = false): Promise<void> {
    const { line, rejected } = this.#batch
    if (!atEnd && line.length + rejected.length < BATCH_CHARACTERS) return
    const batch = this.#batch
    this.#batch = emptyBatch()
    await this.#sending
    this.#sending = this.#send(batch)
    // Awaited with the next batch; until then a refusal must not count as unhandled.
    this.#sending.catch(() => undefined)
    if (atEnd) await this.#sending
  }

  /** Waits until nothing is under way on the connection. */
  settled(): Promise<void> {
    return this.#sending
  }

  async #send(batch: Batch): Promise<void> {
    const tables = stagingTables(this.#importId)
    await copyLines(this.#client, tables.product, batch.product)
    await copyLines(this.#client, tables.order, batch.order)
    await copyLines(this.#client, tables.line, batch.line)
    await copyLines(this.#client, 'rejected_row (import_id, "row", line, rule, reason, cells)', batch.rejected)
  }
}
