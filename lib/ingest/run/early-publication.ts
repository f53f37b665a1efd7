import type pg from 'pg'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { loadBatch } from '@/lib/ingest/load/load-batch'
import { analyzeLookedUp } from '@/lib/ingest/load/plan-for-size'
import type { Publication } from '@/lib/ingest/load/publication'
import { beginPublication, finishPublication, NotStagedError, type OnRollUp } from '@/lib/ingest/load/publish'
import type { StagedBatch } from '@/lib/ingest/load/staged-batch'
import { tryLockWorkspace } from '@/lib/ingest/load/workspace-lock'
import { connectAlone } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'

/** Tables that have grown so many times are looked at again. */
const ANALYZE_AFTER_TIMES = 4

/**
 * Publishes what is staged while more is being staged, in a transaction of its own that nobody sees until it commits.
 * It is a bet: where another transaction has the workspace, or what was staged changes after it was loaded, all of it is
 * taken back and the import is published from staging as a whole.
 */
export class EarlyPublication {
  readonly #workspaceId: number
  readonly #importId: number
  #client: pg.Client | undefined
  #loading: Promise<void> | undefined
  #lines = 0
  /** How many batches were loaded. */
  batches = 0
  #analyzeAt = 0
  #lost = false

  /** @param batchLines at least so many lines make a batch worth taking */
  constructor(
    workspaceId: number,
    importId: number,
    readonly batchLines: number,
  ) {
    this.#workspaceId = workspaceId
    this.#importId = importId
  }

  /** Loads a part of what is staged, committed there, after the parts before it; returns at once. */
  take(batch: StagedBatch): void {
    if (this.#lost) return
    const before = this.#loading ?? this.#begin()
    this.#loading = before.then(() => this.#load(batch)).catch((error) => this.#lose(error))
  }

  /**
   * Publishes all that was taken, which has to be all that is staged.
   * @param prepared `stageProductDay` has summed what is staged
   * @returns false when there is nothing to build on, and the import is still to be published
   * @throws NotStagedError when the import was cancelled meanwhile
   */
  async publish(staged: Staged, onRollUp: OnRollUp, prepared: boolean): Promise<boolean> {
    await this.#loading
    try {
      if (this.#client === undefined || this.#lost) return false
      await finishPublication(this.#publication(this.#client), staged, onRollUp, prepared)
      await this.#requireWhole(this.#client, staged)
      await this.#client.query('commit')
      return true
    } catch (error) {
      if (error instanceof NotStagedError) throw error
      this.#lose(error)
      return false
    } finally {
      await this.abandon()
    }
  }

  /** Whether there is something that `publish` may build on. */
  get isUnderWay(): boolean {
    return this.#loading !== undefined && !this.#lost
  }

  /** Takes back what was not published; also after `publish`. */
  async abandon(): Promise<void> {
    this.#lost = true
    const client = this.#client
    this.#client = undefined
    // Ending the connection rolls back, also while a statement runs.
    await client?.end().catch(() => undefined)
    await this.#loading
  }

  async #begin(): Promise<void> {
    const client = await connectAlone()
    this.#client = client
    await client.query("set client_connection_check_interval = '1s'; begin; set local synchronous_commit = on")
    if (await tryLockWorkspace(client, this.#workspaceId)) await beginPublication(this.#publication(client))
    else this.#lost = true
  }

  async #load(batch: StagedBatch): Promise<void> {
    if (this.#lost || this.#client === undefined) return
    const publication = this.#publication(this.#client)
    if (this.batches === this.#analyzeAt) {
      await analyzeLookedUp(publication)
      this.#analyzeAt = Math.max(1, this.#analyzeAt * ANALYZE_AFTER_TIMES)
    }
    this.#lines += await loadBatch(publication, batch)
    this.batches++
  }

  /** Every staged order and line was in one of the batches. */
  async #requireWhole(client: pg.Client, staged: Staged): Promise<void> {
    const found = await client.query<{ orders: number; lines: number }>(
      `select (select count(*)::integer from incoming_order) as orders,
              (select count(*)::integer from incoming_line) as lines`,
    )
    const { orders = 0, lines = 0 } = found.rows[0] ?? {}
    if (orders !== staged.orders || this.#lines + lines !== staged.lines)
      throw new Error(`${orders} orders and ${this.#lines + lines} lines were taken`)
  }

  #lose(error: unknown): void {
    if (!this.#lost) log.warn('publishing while parsing given up', { import: this.#importId, error: String(error) })
    this.#lost = true
  }

  #publication(client: pg.Client): Publication {
    return { client, workspaceId: this.#workspaceId, importId: this.#importId }
  }
}
