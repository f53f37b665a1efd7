import type { ClientBase } from 'pg'
import type { LoadedRow } from '@/lib/ingest/clean/cleaned-row'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { readRows } from '@/lib/ingest/parse/read-rows'
import type { BloomFilter } from './bloom-filter'
import { copyLines } from './copy-chunks'
import { copyField } from './copy-text'
import { HeldOrder } from './held-order'
import { cleaningWorkspace, type ImportRun } from './import-run'
import type { Progress } from './progress'
import type { StageWriter } from './stage-writer'

const BATCH_LINES = 5_000
const FETCH_ROWS = 2_000

type LateRow = { readonly key_base: string; readonly position: number; readonly cleaned: string }

/** Orders whose rows stand too far apart in the file for the window. */
export class LateOrders {
  readonly #client: ClientBase
  readonly #run: ImportRun
  readonly #reading: Reading
  readonly #late: BloomFilter

  constructor(client: ClientBase, run: ImportRun, reading: Reading, late: BloomFilter) {
    this.#client = client
    this.#run = run
    this.#reading = reading
    this.#late = late
  }

  /** Collects all rows of these orders from the file, takes what is staged of them back, and stages them as a whole. */
  async stageAgain(bytes: AsyncIterable<Buffer>, writer: StageWriter, progress: Progress): Promise<void> {
    await this.#collect(bytes, progress)
    await this.#takeBack()
    const client = this.#client
    await client.query('begin')
    const rows = `select key_base, position, cleaned from ${stagingTables(this.#run.id).lateRow} order by key_base, position`
    await client.query(`declare late_rows cursor with hold for ${rows}`)
    await client.query('commit')
    const order = new HeldOrder()
    for (;;) {
      progress.check()
      const fetched = await client.query<LateRow>(`fetch ${FETCH_ROWS} from late_rows`)
      for (const row of fetched.rows) {
        if (row.key_base !== order.keyBase) {
          if (order.size > 0) writer.addOrder(order)
          order.begin(row.key_base)
        }
        const cleaned: LoadedRow = JSON.parse(row.cleaned)
        order.add(cleaned, row.position, writer.numberOf)
      }
      await writer.flush()
      if (fetched.rows.length < FETCH_ROWS) break
    }
    if (order.size > 0) writer.addOrder(order)
    await writer.end()
    await client.query('close late_rows')
  }

  async #collect(bytes: AsyncIterable<Buffer>, progress: Progress): Promise<void> {
    const cleaner = defineCleaner(this.#reading, cleaningWorkspace(this.#run))
    const target = stagingTables(this.#run.id).lateRow
    let lines: string[] = []
    let position = 0
    for await (const batch of readRows(bytes, this.#reading)) {
      progress.check()
      for (let i = 0; i < batch.rows.length; i++) {
        const row = cleaner.cleanRow(batch, i)
        if (row.fate !== 'loaded') continue
        if (this.#late.mayHold(row.order.keyBase))
          lines.push(`${copyField(row.order.keyBase)}\t${position}\t${copyField(JSON.stringify(row))}`)
        position++
      }
      if (lines.length < BATCH_LINES) continue
      await copyLines(this.#client, target, lines)
      lines = []
    }
    await copyLines(this.#client, target, lines)
    await this.#client.query(`analyze ${target}`)
  }

  async #takeBack(): Promise<void> {
    const tables = stagingTables(this.#run.id)
    await this.#client.query(`analyze ${tables.order}, ${tables.line}`)
    await this.#client.query(
      `with gone as (
         delete from ${tables.order} o using (select distinct key_base from ${tables.lateRow}) late
         where o.key_base = late.key_base returning o.no
       )
       delete from ${tables.line} l using gone where l.order_no = gone.no`,
    )
  }
}
