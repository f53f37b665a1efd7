import type pg from 'pg'
import type { ImportSummary } from '@/lib/domain/import-report'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { claimWholeOrders, NO_WHOLE_CLAIMS, type WholeClaims } from '@/lib/ingest/load/claim-whole-orders'
import { compareKnownLines } from '@/lib/ingest/load/compare-known-lines'
import { loadDimensions } from '@/lib/ingest/load/load-dimensions'
import { loadFreshLines, loadFreshOrders } from '@/lib/ingest/load/load-fresh-orders'
import { analyzeLookedUp } from '@/lib/ingest/load/plan-for-size'
import type { Incoming } from '@/lib/ingest/load/publication'
import { beginPublication, finishPublication, NotStagedError, type OnRollUp } from '@/lib/ingest/load/publish'
import { batchTables, createBatchTables, stagingTables } from '@/lib/ingest/load/staging-tables'
import { tryLockWorkspace } from '@/lib/ingest/load/workspace-lock'
import { createSoldTables } from '@/lib/ingest/rollup/merge-sold'
import { connectAlone } from '@/lib/platform/db'
import { copyChunks } from './copy-chunks'
import { CopyRows } from './copy-rows'
import { KindTally } from './kind-tally'
import { type KnownOrder, knownOrders } from './known-orders'
import { loadedLine, loadedLines } from './loaded-lines'
import { NameTally } from './name-tally'
import type { OrderBatch } from './order-batch'
import type { OrderSink, Taken } from './order-sink'
import { SoldRollups } from './sold-rollups'
import { stagedLines } from './staging-sink'
import { comparableAsWholes, wholeOrders } from './whole-orders'

/** Tables that have grown so many times are looked at again. */
const ANALYZE_AFTER_TIMES = 4

/** The bet is lost: nothing of it is left, and the file is to be staged and published as a whole. */
export class EarlyLostError extends Error {
  override name = 'EarlyLostError'
}

/**
 * Publishes a file's orders while it is parsed, in a transaction of its own that nobody sees until it commits. It is a
 * bet: where another transaction has the workspace, or an order comes again after it was loaded, all of it is taken
 * back. Its methods then throw EarlyLostError.
 */
export class EarlyPublication implements OrderSink {
  readonly #workspaceId: number
  readonly #importId: number
  readonly batchLines: number
  readonly #kinds = new KindTally()
  readonly #names = new NameTally()
  readonly #sold: SoldRollups
  readonly #room = new CopyRows(1 << 22)
  readonly #productIds: number[] = []
  readonly #aliasIds: (number | null)[] = []
  #incoming: (Incoming & { readonly client: pg.Client }) | undefined
  #taking: Promise<void> = Promise.resolve()
  #abandoned = false
  #lines = 0
  #whole: WholeClaims = NO_WHOLE_CLAIMS
  /** How many batches were loaded. */
  batches = 0
  #analyzeAt = 0

  /** @param batchLines at least so many lines make a batch worth taking */
  constructor(workspaceId: number, importId: number, batchLines: number) {
    this.#workspaceId = workspaceId
    this.#importId = importId
    this.#sold = new SoldRollups(workspaceId, this.#room)
    this.batchLines = batchLines
  }

  readonly take = (batch: OrderBatch): Promise<void> => {
    const taking = this.#take(batch)
    this.#taking = taking.catch(() => undefined)
    return taking
  }

  async #take(batch: OrderBatch): Promise<void> {
    try {
      this.#incoming ??= await this.#begin()
      if (this.#abandoned) await this.#end()
      await this.#load(this.#underWay(), batch)
    } catch (error) {
      throw lost(error)
    }
  }

  readonly onLate = (): void => {
    throw new EarlyLostError('an order came again')
  }

  readonly describe = async (): Promise<Taken> => {
    const { client } = this.#underWay()
    const found = await client.query<Omit<ImportSummary, 'kinds'> & { lines: number; rows: number; repeated: number }>(
      `select count(*)::integer as orders, count(distinct customer_id)::integer as customers,
              (select count(distinct product_id)::integer from incoming_product) as products,
              to_char(min(ordered_at), 'YYYY-MM-DD"T"HH24:MI:SS') as "firstAt",
              to_char(max(ordered_at), 'YYYY-MM-DD"T"HH24:MI:SS') as "lastAt",
              coalesce(sum(lines), 0)::integer as lines, coalesce(sum(rows), 0)::integer as rows,
              coalesce(sum(repeated), 0)::integer as repeated
       from incoming_order`,
    )
    const [row] = found.rows
    if (row === undefined) throw new Error('an aggregate returned no row')
    const { lines, rows, repeated, ...rest } = row
    const products = this.#productIds.filter((id) => id !== undefined).length
    return {
      staged: { orders: rest.orders, lines, products, rows, amount: this.#kinds.amount },
      repeated,
      summary: { kinds: this.#kinds.kinds, ...rest },
    }
  }

  /**
   * Publishes all that was taken.
   * @throws NotStagedError when the import was cancelled meanwhile
   */
  async publish(staged: Staged, onRollUp: OnRollUp): Promise<void> {
    try {
      const incoming = this.#underWay()
      await this.#sold.addRest(incoming)
      await this.#names.write(incoming.client)
      await finishPublication(incoming, staged, onRollUp, NameTally.table, this.#whole)
      await this.#requireWhole(incoming.client, staged)
      await incoming.client.query('commit')
    } catch (error) {
      throw error instanceof NotStagedError ? error : lost(error)
    } finally {
      await this.abandon()
    }
  }

  /** Takes back what was not published; also after `publish`. */
  async abandon(): Promise<void> {
    this.#abandoned = true
    await this.#end()
    await this.#taking
  }

  /** Ending the connection rolls back, also while a statement runs. */
  async #end(): Promise<void> {
    const incoming = this.#incoming
    this.#incoming = undefined
    await incoming?.client.end().catch(() => undefined)
  }

  #underWay() {
    if (this.#incoming === undefined) throw new EarlyLostError('nothing was begun')
    return this.#incoming
  }

  async #begin() {
    const client = await connectAlone()
    const incoming = {
      client,
      workspaceId: this.#workspaceId,
      importId: this.#importId,
      staged: { ...stagingTables(this.#importId), ...batchTables },
      addsUp: true,
    }
    try {
      await client.query("set client_connection_check_interval = '1s'; begin; set local synchronous_commit = on")
      if (!(await tryLockWorkspace(client, this.#workspaceId))) throw new EarlyLostError('the workspace is busy')
      await beginPublication(incoming)
      await createBatchTables(client)
      await createSoldTables(incoming)
      return incoming
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
  }

  async #load(incoming: Incoming, batch: OrderBatch): Promise<void> {
    const { client, staged } = incoming
    if (this.batches === this.#analyzeAt) {
      await analyzeLookedUp(incoming)
      this.#analyzeAt = Math.max(1, this.#analyzeAt * ANALYZE_AFTER_TIMES)
    }
    if (batch.products.length > 0) await copyChunks(client, staged.product, [batch.products.filled])
    await copyChunks(client, staged.order, [batch.orders.filled])
    await loadDimensions(incoming)
    const orders = await knownOrders(incoming, batch)
    await this.#learnProducts(client)
    const whole = await this.#claimWhole(incoming, batch, orders)
    const compared = orders.some(({ direct }, order) => !direct && !whole.has(order))
    if (compared) {
      const lines = stagedLines(batch, (order) => orders[order]?.direct === false && !whole.has(order))
      await copyChunks(client, staged.line, lines)
      if (batch.inexact.size > 0) this.#kinds.addSummed(await this.#kindsOfInexact(client, batch))
    }
    // Counted while the server works.
    await Promise.all([loadFreshOrders(incoming), this.#count(batch, orders)])
    await this.#loadDirect(incoming, batch, orders)
    if (compared) {
      this.#lines += await loadFreshLines(incoming)
      await compareKnownLines(incoming)
    }
    await client.query(`truncate ${staged.order}, ${staged.line}, ${staged.product}`)
    this.batches++
  }

  /** Claims known orders that came as they are held; their places in the batch. */
  async #claimWhole(incoming: Incoming, batch: OrderBatch, orders: readonly KnownOrder[]): Promise<Set<number>> {
    const whole = comparableAsWholes(batch, orders)
    if (whole.size === 0) return whole
    const orderRows = this.#room.pieces(wholeOrders(batch, whole, this.#aliasIds, this.#room))
    await copyChunks(incoming.client, 'whole_order', orderRows, 'binary')
    const { rows, lines, others } = await claimWholeOrders(incoming)
    this.#whole = { rows: this.#whole.rows + rows, lines: this.#whole.lines + lines }
    for (const no of others) whole.delete(no - batch.firstOrder)
    return whole
  }

  /** Lines of direct orders, and what they sold: new days as they are; to others it is added. */
  async #loadDirect(incoming: Incoming, batch: OrderBatch, orders: readonly KnownOrder[]): Promise<void> {
    const products = { ids: this.#productIds, aliases: this.#aliasIds }
    const lines = this.#room.pieces(loadedLines(batch, incoming, orders, products, this.#room))
    this.#lines += await copyChunks(incoming.client, loadedLine(batch), lines, 'binary')
    await this.#sold.addBatch(incoming)
  }

  async #learnProducts(client: pg.ClientBase): Promise<void> {
    const found = await client.query<[number, number, number | null]>({
      text: `select no, product_id, alias_id from incoming_product join ${batchTables.product} using (no)`,
      rowMode: 'array',
    })
    for (const [no, product, alias] of found.rows) {
      this.#productIds[no] = product
      this.#aliasIds[no] = alias
    }
  }

  async #count(batch: OrderBatch, orders: readonly KnownOrder[]): Promise<void> {
    const sold = this.#sold.ofBatch
    const slices = orders.map(({ direct, branchId, customerId }, order) =>
      direct ? sold.slice(batch.times[order]?.slice(0, 10) ?? '', branchId, customerId !== null) : undefined,
    )
    const { lines } = batch
    for (let line = 0; line < lines.length; line++) {
      const order = batch.orderOf(line)
      const product = lines.product(line)
      const slice = slices[order]
      if (slice !== undefined) sold.add(slice, this.#productIds[product] ?? 0, batch, line)
      if (!batch.inexact.has(order)) this.#kinds.add(lines, line, batch.firstOrder + order)
      if (lines.kind(line) === 'sale' && orders[order]?.fresh === true)
        this.#names.add(product, batch.times[order] ?? '')
    }
  }

  /** Of orders whose sums are too large for us. */
  async #kindsOfInexact(client: pg.ClientBase, batch: OrderBatch): Promise<ImportSummary['kinds']> {
    const counted = await client.query<ImportSummary['kinds'][number]>(
      `select kind, count(*)::integer as lines, count(distinct order_no)::integer as orders, sum(amount)::text as amount
       from ${batchTables.line} where order_no = any($1) group by kind`,
      [[...batch.inexact].map((order) => batch.firstOrder + order)],
    )
    return counted.rows
  }

  /** Every line that was taken is loaded, compared, or claimed with its order. */
  async #requireWhole(client: pg.Client, staged: Staged): Promise<void> {
    const found = await client.query<{ lines: number }>('select count(*)::integer as lines from incoming_line')
    const lines = this.#lines + this.#whole.lines + (found.rows[0]?.lines ?? 0)
    if (lines !== staged.lines) throw new Error(`${lines} of ${staged.lines} lines were taken`)
  }
}

const lost = (error: unknown): EarlyLostError =>
  error instanceof EarlyLostError ? error : new EarlyLostError(String(error), { cause: error })
