import type { ClientBase } from 'pg'
import type { CleanedLine, LoadedRow, RejectedRow } from '@/lib/ingest/clean/cleaned-row'
import { resolveOrder } from '@/lib/ingest/clean/resolve-order'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { copyArray, copyField } from './copy-text'
import { copyLines } from './copy-writer'
import type { OrderGroup } from './order-window'
import { type PlacedRow, placedRow } from './placed-row'
import { defineProductNumbers } from './product-numbers'
import { StagedOrder } from './staged-order'

const BATCH_LINES = 8_000

/** Lines of text for COPY. */
type Batch = { orders: string[]; lines: string[]; products: string[]; rejected: string[] }
const emptyBatch = (): Batch => ({ orders: [], lines: [], products: [], rejected: [] })

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
    this.#batch.rejected.push(
      `${this.#importId}\t${row}\t${physicalLine}\t${copyField(rule)}\t${copyField(reason)}\t${copyArray(cells)}`,
    )
  }

  /** What the window keeps of a row: its lines are encoded at once. */
  place(row: LoadedRow, position: number): PlacedRow {
    return placedRow(row, position, this.#lineText)
  }

  addOrder({ keyBase, rows }: OrderGroup): void {
    const resolved = resolveOrder(keyBase, rows, this.#derived)
    let order: StagedOrder | undefined
    for (let i = 0; i < resolved.length; i++) {
      const outcome = resolved[i]
      const row = rows[i]
      if (outcome === undefined || row === undefined) continue
      if (outcome.fate === 'duplicate') {
        this.#onRepeated('repeated-order', { keyBase, row: row.row })
        continue
      }
      if (outcome.repeated) this.#onRepeated('repeated-row', { keyBase, row: row.row })
      if (order?.orderKey === outcome.orderKey) order.add(row, outcome.repeated)
      else {
        if (order !== undefined) this.#batch.orders.push(order.copyText())
        this.#orderNo++
        order = new StagedOrder(this.#orderNo, outcome.orderKey, row, outcome.repeated)
      }
      for (let l = 0; l < row.lines.length; l++)
        this.#batch.lines.push(`${this.#orderNo}\t${outcome.ordinals[l] ?? 0}\t${row.lines[l] ?? ''}`)
    }
    if (order !== undefined) this.#batch.orders.push(order.copyText())
  }

  readonly #lineText = (line: CleanedLine, row: number): string => {
    const product = this.#products.numberOf(line.sku, line.alias)
    if (product < 0) {
      const fields = [-product, copyField(line.sku), line.productKind, copyField(line.alias)]
      this.#batch.products.push(fields.join('\t'))
    }
    const { lineKey, kind, quantity, unitPrice, amount, discount, tax, cost } = line
    return `${Math.abs(product)}\t${row}\t${lineKey}\t${kind}\t${quantity}\t${unitPrice}\t${amount}\t${discount}\t${tax}\t${cost ?? '\\N'}`
  }

  /** Sends what has gathered, if it is enough; at most one batch is under way while the next one gathers. */
  async flush(atEnd = false): Promise<void> {
    const { lines, rejected } = this.#batch
    if (!atEnd && lines.length + rejected.length < BATCH_LINES) return
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

  async #send({ products, orders, lines, rejected }: Batch): Promise<void> {
    const tables = stagingTables(this.#importId)
    await copyLines(this.#client, tables.product, products)
    await copyLines(this.#client, tables.order, orders)
    await copyLines(this.#client, tables.line, lines)
    await copyLines(this.#client, 'rejected_row (import_id, "row", line, rule, reason, cells)', rejected)
  }
}
