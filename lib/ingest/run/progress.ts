import { IMPORT_CHANNEL } from '@/lib/ingest/load/announce'
import { CancelledError, InterruptedError } from '@/lib/ingest/receive/run-problem'
import { pool } from '@/lib/platform/db'

export const runSteps = ['receive', 'detect', 'parse', 'load', 'roll-up', 'tidy'] as const
export type RunStep = (typeof runSteps)[number]

const EVERY_MS = 500
/** Quiet ticks until the row is looked at all the same: a step that shows no progress can be cancelled too. */
const LOOK_AFTER_TICKS = 4

type Shown = { bytesDone: number; rowsTotal: number; rowsRejected: number; rowsBlank: number; rowsSkipped: number }

/** Tells the import's row, about twice a second, how far the run is, and learns there whether it shall stop. */
export class Progress {
  readonly #importId: number
  readonly #workspaceId: number
  readonly #stopping: AbortSignal | undefined
  readonly #timer: NodeJS.Timeout
  #shown: Shown = { bytesDone: 0, rowsTotal: 0, rowsRejected: 0, rowsBlank: 0, rowsSkipped: 0 }
  #changed = false
  #quietTicks = 0
  #writing: Promise<void> = Promise.resolve()
  #cancelAsked = false

  constructor(importId: number, workspaceId: number, stopping?: AbortSignal) {
    this.#stopping = stopping
    this.#importId = importId
    this.#workspaceId = workspaceId
    this.#timer = setInterval(() => this.#tick(), EVERY_MS)
  }

  show(shown: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...shown }
    this.#changed = true
  }

  /** Throws CancelledError once somebody cancelled the import, InterruptedError once the process is to stop. */
  check(): void {
    if (this.#stopping?.aborted) throw new InterruptedError()
    if (this.#cancelAsked) throw new CancelledError()
  }

  /** Ends the step under way and begins the next; steps of an earlier attempt from here on are forgotten. */
  async begin(step: RunStep, endedStepDetail?: Record<string, unknown>): Promise<void> {
    const ordinal = runSteps.indexOf(step) + 1
    await this.#settled()
    await pool().query(
      `with ended as (
         update import_step set finished_at = coalesce(finished_at, now()), detail = coalesce($5::jsonb, detail)
         where import_id = $1 and ordinal = $2 - 1
       ), forgotten as (delete from import_step where import_id = $1 and ordinal > $2), told as (
         update import set step = $3 where id = $1 and state in ('running', 'staged')
       )
       insert into import_step (import_id, ordinal, name, started_at) values ($1, $2, $3, $4)
       on conflict (import_id, ordinal) do update set started_at = excluded.started_at, finished_at = null, detail = null`,
      [this.#importId, ordinal, step, new Date(), endedStepDetail ? JSON.stringify(endedStepDetail) : null],
    )
  }

  /** Stops telling; what was shown last is written. */
  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#settled()
    await pool()
      .query('update import_step set finished_at = clock_timestamp() where import_id = $1 and finished_at is null', [
        this.#importId,
      ])
      .catch(() => undefined)
  }

  async #settled(): Promise<void> {
    await this.#writing
    this.#tick()
    await this.#writing
  }

  #tick(): void {
    this.#quietTicks += 1
    if (!this.#changed && this.#quietTicks < LOOK_AFTER_TICKS) return
    const changed = this.#changed
    this.#changed = false
    this.#quietTicks = 0
    const { bytesDone, rowsTotal, rowsRejected, rowsBlank, rowsSkipped } = this.#shown
    const values = [bytesDone, rowsTotal, rowsRejected, rowsBlank, rowsSkipped]
    const previous = this.#writing
    // A lost connection ends the run itself; telling how far it was is not worth an error of its own.
    this.#writing = previous.then(() => (changed ? this.#write(values) : this.#look())).catch(() => undefined)
  }

  async #look(): Promise<void> {
    const found = await pool().query<{ cancel_asked: boolean }>('select cancel_asked from import where id = $1', [
      this.#importId,
    ])
    if (found.rows[0]?.cancel_asked) this.#cancelAsked = true
  }

  async #write(values: number[]): Promise<void> {
    const told = await pool().query<{ cancel_asked: boolean }>(
      `update import set bytes_done = $2, rows_total = $3, rows_rejected = $4, rows_blank = $5, rows_skipped = $6
       where id = $1 and state = 'running' returning cancel_asked, pg_notify($7, $8)`,
      [
        this.#importId,
        ...values,
        IMPORT_CHANNEL,
        JSON.stringify({ workspaceId: this.#workspaceId, importId: this.#importId }),
      ],
    )
    if (told.rows[0]?.cancel_asked) this.#cancelAsked = true
  }
}
