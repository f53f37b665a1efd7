import type { CleanedOrder, SaidProduct } from '@/lib/ingest/clean/cleaned-row'
import { resolveOrder } from '@/lib/ingest/clean/resolve-order'
import type { Layout } from '@/lib/ingest/layouts/layout'
import { copyField } from './copy-text'
import type { HeldOrder } from './held-order'
import { OrderBatch } from './order-batch'
import { defineProductNumbers } from './product-numbers'
import { StagedOrder } from './staged-order'

/** The first batch is small, so that who takes it begins early. */
const FIRST_BATCH_LINES = 10_000

/** A line of an order by its place there. */
type KeyedLine = { readonly line: number; readonly key: number; readonly ordinal: number }

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
    const distinct = this.#derived ? undefined : held.distinctLines()
    if (distinct === undefined) this.#addResolved(held)
    else this.#addDistinct(held, distinct)
  }

  /** An order in which nothing repeats: all of its lines, which stand in the order of their keys. */
  #addDistinct(held: HeldOrder, distinct: readonly number[]): void {
    const order = this.#begin(held.keyBase, held.said(0), held.time(0))
    for (let row = 0; row < held.size; row++) order.addRow(held.said(row), held.time(row), false)
    for (const line of distinct) {
      order.addLine(held.lines, line)
      this.#name(held.lines.product(line))
      this.#batch.addLine(held.lines, line, 0)
    }
    this.#batch.endOrder(order)
  }

  #begin(orderKey: string, said: CleanedOrder, time: string): StagedOrder {
    this.#orderNo++
    return new StagedOrder(this.#orderNo, orderKey, said, time)
  }

  #addResolved(held: HeldOrder): void {
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
        order = this.#begin(outcome.orderKey, row.order, row.time)
      }
      order.addRow(row.order, row.time, outcome.repeated)
      for (const [l, key] of row.lineKeys.entries()) {
        const line = row.firstLine + l
        order.addLine(held.lines, line)
        this.#name(held.lines.product(line))
        lines.push({ line, key, ordinal: outcome.ordinals[l] ?? 0 })
      }
    }
    if (order !== undefined) this.#endOrder(order, lines, held)
  }

  /** Lines go in the order of their keys: each goes to the end of the index, which so grows to half the size. */
  #endOrder(order: StagedOrder, lines: KeyedLine[], held: HeldOrder): void {
    lines.sort((left, right) => left.key - right.key || left.ordinal - right.ordinal)
    for (const { line, ordinal } of lines) this.#batch.addLine(held.lines, line, ordinal)
    lines.length = 0
    this.#batch.endOrder(order)
  }

  #name(product: number): void {
    const text = this.#unnamed.get(product)
    if (text === undefined) return
    this.#batch.addProduct(text)
    this.#unnamed.delete(product)
  }

  /** Numbers a line's product. */
  readonly numberOf = defineProductNumbers((product) => this.#unnamed.set(product.number, productText(product)))

  /** Hands a batch on, once it is large enough and the one before is done. */
  async flush(): Promise<void> {
    if (this.#batch.lines.length >= this.#enough) await this.#turn()
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

/** For COPY. */
const productText = ({ number, sku, productKind, alias, brand, category }: SaidProduct): string =>
  [number, copyField(sku), productKind, copyField(alias), copyField(brand), copyField(category)].join('\t')
