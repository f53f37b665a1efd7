import type { ClientBase } from 'pg'
import type { StagedBatch } from '@/lib/ingest/load/staged-batch'
import { stagingTables } from '@/lib/ingest/load/staging-tables'

/**
 * Pages before a table's end in which the next COPY may still find room: the server extends a table by up to 64 pages
 * at a time and fills what a COPY left empty. Who loads the batches counts, and notices if this were ever too few.
 */
const ROOM_LEFT = 256

type Marks = { order: number; product: number; orderPage: number; linePage: number; productPage: number }

/** Cuts what is staged into consecutive batches. */
export class BatchMarks {
  readonly #client: ClientBase
  readonly #importId: number
  #next: Marks = { order: 0, product: 0, orderPage: 0, linePage: 0, productPage: 0 }

  constructor(client: ClientBase, importId: number) {
    this.#client = client
    this.#importId = importId
  }

  /**
   * The batch from the last cut to here; to be called before the next one is copied.
   * @param lastOrder greatest order number staged so far, @param lastProduct the same of products
   */
  async cut(lastOrder: number, lastProduct: number): Promise<StagedBatch> {
    const { order, product, orderPage, linePage, productPage } = this.#next
    const pages = await this.#pages()
    this.#next = { order: lastOrder + 1, product: lastProduct + 1, ...pages }
    return {
      orders: { first: order, last: lastOrder, fromPage: orderPage },
      lines: { first: order, last: lastOrder, fromPage: linePage },
      products: { first: product, last: lastProduct, fromPage: productPage },
    }
  }

  async #pages(): Promise<Pick<Marks, 'orderPage' | 'linePage' | 'productPage'>> {
    const { order, line, product } = stagingTables(this.#importId)
    const page = (table: string) =>
      `greatest(pg_relation_size('${table}') / current_setting('block_size')::integer - ${ROOM_LEFT}, 0)::integer`
    const found = await this.#client.query<{ orderPage: number; linePage: number; productPage: number }>(
      `select ${page(order)} as "orderPage", ${page(line)} as "linePage", ${page(product)} as "productPage"`,
    )
    return found.rows[0] ?? { orderPage: 0, linePage: 0, productPage: 0 }
  }
}
