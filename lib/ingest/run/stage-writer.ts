import { resolveOrder } from '@/lib/ingest/clean/resolve-order'
import type { Layout } from '@/lib/ingest/layouts/layout'
import { copyField } from './copy-text'
import { type EncodeLine, type HeldLine, type HeldOrder, hasRest } from './held-order'
import { OrderBatch } from './order-batch'
import { defineProductNumbers } from './product-numbers'
import { StagedOrder } from './staged-order'

/** The first batch is small, so that who takes it begins early. */
const FIRST_BATCH_LINES = 10_000
const TAB = 0x09

type KeyedLine = { readonly line: HeldLine; readonly key: number; readonly ordinal: number }

export type RowNote = { readonly keyBase: string; readonly row: number }

/** Told of rows that are repeated (kept) or belong to a repeated order (not loaded). */
export type OnRepeated = (rule: 'repeated-row' | 'repeated-order', note: RowNote) => void

/** Takes batches of orders one after the other, each of which is used again when it is done. */
export type TakeBatch = (batch: OrderBatch) => Promise<void>

/** Resolves orders and hands them on in batches. `end` it in the end. */
export class StageWriter {
  readonly #derived: boolean
  readonly #dropsRepeated: boolean
  readonly #onRepeated: OnRepeated
  readonly #take: TakeBatch
  readonly #batchLines: number
  #enough: number
  readonly #numbers = defineProductNumbers()
  /** For COPY: products and descriptions that no loaded line has named yet. */
  readonly #unnamed = new Map<number, string>()
  #batch = new OrderBatch()
  #spare = new OrderBatch()
  #taken: Promise<void> = Promise.resolve()
  #orderNo = 0

  /** @param batchLines so many lines or more make a batch */
  constructor(layout: Layout, onRepeated: OnRepeated, take: TakeBatch, batchLines: number) {
    this.#derived = layout.orderKey === 'derived'
    this.#dropsRepeated = !layout.rulesOff.includes('drop-repeated-row')
    this.#onRepeated = onRepeated
    this.#take = take
    this.#batchLines = batchLines
    this.#enough = Math.min(batchLines, FIRST_BATCH_LINES)
  }

  addOrder(held: HeldOrder): void {
    const { keyBase } = held
    const rows = held.rows()
    const resolved = resolveOrder(keyBase, rows, this.#derived)
    let order: StagedOrder | undefined
    const lines: KeyedLine[] = []
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
        if (order !== undefined) this.#endOrder(order, lines, held)
        this.#orderNo++
        order = new StagedOrder(this.#orderNo, outcome.orderKey, row)
      }
      order.add(row, outcome.repeated)
      for (const [l, line] of row.lines.entries()) {
        order.addLine(line)
        this.#name(line.product)
        lines.push({ line, key: row.lineKeys[l] ?? 0, ordinal: outcome.ordinals[l] ?? 0 })
      }
    }
    if (order !== undefined) this.#endOrder(order, lines, held)
  }

  /** Lines go in the order of their keys: each goes to the end of the index, which so grows to half the size. */
  #endOrder(order: StagedOrder, lines: KeyedLine[], held: HeldOrder): void {
    lines.sort((left, right) => left.key - right.key || left.ordinal - right.ordinal)
    for (const { line, ordinal } of lines) this.#batch.addLine(line, ordinal, held.text)
    lines.length = 0
    this.#batch.endOrder(order)
  }

  #name(product: number): void {
    const text = this.#unnamed.get(product)
    if (text === undefined) return
    this.#batch.addProduct(text)
    this.#unnamed.delete(product)
  }

  /** Encodes a line for COPY; a product and description met first are kept until a loaded line names them. */
  readonly encodeLine: EncodeLine = (line, row, into) => {
    const { no, given } = this.#numbers.numberOf(line)
    if (given) {
      const { sku, productKind, alias, brand, category } = line
      const fields = [no, copyField(sku), productKind, copyField(alias), copyField(brand), copyField(category)]
      this.#unnamed.set(no, fields.join('\t'))
    }
    into.integer(row)
    into.byte(TAB)
    into.integer(line.lineKey)
    const texts = [line.kind, line.quantity, line.unitPrice, line.amount]
    if (hasRest(line)) texts.push(line.discount, line.tax, line.cost ?? '\\N')
    for (const text of texts) {
      into.byte(TAB)
      into.ascii(text)
    }
    return no
  }

  /** Hands a batch on, once it is large enough and the one before is done. */
  async flush(): Promise<void> {
    if (this.#batch.lines >= this.#enough) await this.#turn()
  }

  /** Hands on the rest; done when all of it is taken. */
  async end(): Promise<void> {
    await this.#turn()
    await this.#taken
  }

  async #turn(): Promise<void> {
    await this.#taken
    this.#enough = this.#batchLines
    const batch = this.#batch
    this.#batch = this.#spare
    this.#batch.clear()
    this.#spare = batch
    this.#taken = this.#take(batch)
    // Awaited with the next batch or at the end; until then a refusal must not count as unhandled.
    this.#taken.catch(() => undefined)
  }
}
