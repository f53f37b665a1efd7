import type { ClientBase } from 'pg'
import type { RejectedRow } from '@/lib/ingest/clean/cleaned-row'
import { resolveOrder } from '@/lib/ingest/clean/resolve-order'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { StagedBatch } from '@/lib/ingest/load/staged-batch'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { BatchMarks } from './batch-marks'
import { CopyStream } from './copy-stream'
import { copyArray, copyField } from './copy-text'
import { copyLines } from './copy-writer'
import type { EncodeLine, HeldOrder } from './held-order'
import { defineProductNumbers } from './product-numbers'
import { StagedOrder } from './staged-order'

const REJECTED_AT_ONCE = 1_000
const TAB = 0x09

export type RowNote = { readonly keyBase: string; readonly row: number }

/** Told of rows that are repeated (kept) or belong to a repeated order (not loaded). */
export type OnRepeated = (rule: 'repeated-row' | 'repeated-order', note: RowNote) => void

/** Takes consecutive parts of what is staged, of so many lines or more, each as soon as the server has committed it. */
export type BatchTaker = { readonly batchLines: number; readonly take: (batch: StagedBatch) => void }

/** Resolves orders and writes them into staging, and rejected rows into their table, by COPY. `close` it in the end. */
export class StageWriter {
  readonly #client: ClientBase
  readonly #importId: number
  readonly #derived: boolean
  readonly #dropsRepeated: boolean
  readonly #onRepeated: OnRepeated
  readonly #marks: BatchMarks
  readonly #taker: BatchTaker | undefined
  readonly #numbers = defineProductNumbers()
  readonly #products: CopyStream
  readonly #orders: CopyStream
  readonly #lines: CopyStream
  readonly #copies: readonly CopyStream[]
  #handedOver: Promise<void> = Promise.resolve()
  #rejected: string[] = []
  #orderNo = 0
  #productNo = 0
  #linesInBatch = 0
  #batches = 0

  /** @param taker without it, what is staged is not cut into batches */
  constructor(client: ClientBase, importId: number, layout: Layout, onRepeated: OnRepeated, taker?: BatchTaker) {
    this.#client = client
    this.#importId = importId
    this.#derived = layout.orderKey === 'derived'
    this.#dropsRepeated = !layout.rulesOff.includes('drop-repeated-row')
    this.#onRepeated = onRepeated
    this.#taker = taker
    this.#marks = new BatchMarks(client, importId)
    const tables = stagingTables(importId)
    this.#products = new CopyStream(tables.product)
    this.#orders = new CopyStream(tables.order)
    this.#lines = new CopyStream(tables.line)
    this.#copies = [this.#products, this.#orders, this.#lines]
  }

  /** Begins to write; to be called before `flush`, and again after what was the end. */
  async open(): Promise<void> {
    await Promise.all(this.#copies.map((copy) => copy.open()))
  }

  get productsAreUnique(): boolean {
    return this.#numbers.areUnique()
  }

  addRejected({ row, physicalLine, rule, reason, cells }: RejectedRow): void {
    this.#rejected.push(
      `${this.#importId}\t${row}\t${physicalLine}\t${copyField(rule)}\t${copyField(reason)}\t${copyArray(cells)}`,
    )
  }

  addOrder(held: HeldOrder): void {
    const { keyBase } = held
    const rows = held.rows()
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
      if (outcome.repeated && this.#dropsRepeated) {
        order?.drop()
        continue
      }
      if (order?.orderKey !== outcome.orderKey) {
        if (order !== undefined) this.#orders.add(order.copyText())
        this.#orderNo++
        order = new StagedOrder(this.#orderNo, outcome.orderKey, row)
      }
      order.add(row, outcome.repeated)
      for (const [l, line] of row.lines.entries()) {
        const sellsFirst = order.addLine(line) ? 1 : 0
        this.#lines.addNumbered(
          [this.#orderNo, outcome.ordinals[l] ?? 0, sellsFirst],
          held.text.bytes,
          line.from,
          line.to,
        )
      }
      this.#linesInBatch += row.lines.length
    }
    if (order !== undefined) this.#orders.add(order.copyText())
  }

  /** Encodes a line for staging; a product and description met first are staged as well. */
  readonly encodeLine: EncodeLine = (line, row, into) => {
    const { no, product, given } = this.#numbers.numberOf(line)
    if (given) {
      this.#productNo = no
      const { sku, productKind, alias, brand, category } = line
      const fields = [no, copyField(sku), productKind, copyField(alias), copyField(brand), copyField(category)]
      this.#products.add(fields.join('\t'))
    }
    into.integer(no)
    into.byte(TAB)
    into.integer(row)
    into.byte(TAB)
    into.integer(line.lineKey)
    for (const text of [line.kind, line.quantity, line.unitPrice, line.amount, line.discount, line.tax]) {
      into.byte(TAB)
      into.text(text)
    }
    into.byte(TAB)
    into.text(line.cost ?? '\\N')
    return product
  }

  /** Sends what has gathered; at the end waits until the server has taken and committed all of it. */
  async flush(atEnd = false): Promise<void> {
    if (atEnd) await this.#end()
    else if (this.#taker !== undefined && this.#linesInBatch >= this.#taker.batchLines) await this.#turn(this.#taker)
    else await Promise.all(this.#copies.map((copy) => copy.send()))
    if (!atEnd && this.#rejected.length < REJECTED_AT_ONCE) return
    const rejected = this.#rejected
    this.#rejected = []
    await copyLines(this.#client, 'rejected_row (import_id, "row", line, rule, reason, cells)', rejected)
  }

  /** Hands the batch over once the server has it, and goes on with the next meanwhile. */
  async #turn(taker: BatchTaker): Promise<void> {
    const batch = await this.#cut()
    await this.#handedOver
    const turns = await Promise.all(this.#copies.map((copy) => copy.turn()))
    this.#handedOver = Promise.all(turns.map(({ committed }) => committed)).then(() => taker.take(batch))
    // Awaited with the next batch or at the end; until then a refusal must not count as unhandled.
    this.#handedOver.catch(() => undefined)
  }

  async #end(): Promise<void> {
    const batch = this.#batches > 0 ? await this.#cut() : undefined
    await this.#handedOver
    await Promise.all(this.#copies.map((copy) => copy.end()))
    if (batch !== undefined) this.#taker?.take(batch)
  }

  async #cut(): Promise<StagedBatch> {
    this.#linesInBatch = 0
    this.#batches++
    return await this.#marks.cut(this.#orderNo, this.#productNo)
  }

  /** Ends its connections, whatever is under way on them. */
  async close(): Promise<void> {
    await Promise.all(this.#copies.map((copy) => copy.close()))
  }
}
