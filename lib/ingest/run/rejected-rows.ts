import type { ClientBase } from 'pg'
import type { RejectedRow } from '@/lib/ingest/clean/cleaned-row'
import { copyLines } from './copy-chunks'
import { copyArray, copyField } from './copy-text'

const AT_ONCE = 1_000

/** Writes the rejected rows of a run into their table. */
export class RejectedRows {
  readonly #client: ClientBase
  readonly #importId: number
  #lines: string[] = []

  constructor(client: ClientBase, importId: number) {
    this.#client = client
    this.#importId = importId
  }

  /** Forgets those of an earlier attempt. */
  async begin(): Promise<void> {
    await this.#client.query('delete from rejected_row where import_id = $1', [this.#importId])
  }

  add({ row, physicalLine, rule, reason, cells }: RejectedRow): void {
    this.#lines.push(
      `${this.#importId}\t${row}\t${physicalLine}\t${copyField(rule)}\t${copyField(reason)}\t${copyArray(cells)}`,
    )
  }

  /** Writes what has gathered, once it is worth it, or all. */
  async write(all = false): Promise<void> {
    if (!all && this.#lines.length < AT_ONCE) return
    const lines = this.#lines
    this.#lines = []
    await copyLines(this.#client, 'rejected_row (import_id, "row", line, rule, reason, cells)', lines)
  }
}
