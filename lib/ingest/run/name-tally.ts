import type { ClientBase } from 'pg'
import { copyLines } from './copy-chunks'

/** How often the names of products stand on sale lines of new orders, and when last, for `countFreshAliases`. */
export class NameTally {
  static readonly table = 'name_on_line'
  readonly #lines: number[] = []
  readonly #lastAt: string[] = []

  /** @param product number of a product with its name, @param time of the order */
  add(product: number, time: string): void {
    this.#lines[product] = (this.#lines[product] ?? 0) + 1
    const last = this.#lastAt[product]
    if (last === undefined || last < time) this.#lastAt[product] = time
  }

  async write(client: ClientBase): Promise<void> {
    await client.query(
      `create temporary table ${NameTally.table} (no integer, lines integer, last_at timestamp(3)) on commit drop`,
    )
    const lines: string[] = []
    for (const [product, times] of this.#lines.entries())
      if (times !== undefined) lines.push(`${product}\t${times}\t${this.#lastAt[product]}`)
    await copyLines(client, NameTally.table, lines)
  }
}
