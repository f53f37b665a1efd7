import type { LineKind, ProductKind } from '@/lib/ingest/layouts/layout'
import type { Scaled } from './scaled'

/** Where a row stands in its file. */
export type RowPlace = {
  /** Record number, 1-based, header counted. */
  readonly row: number
  /** Physical line on which the record starts, 1-based. */
  readonly physicalLine: number
  /** First byte, and the byte after the last, line end included, of the unpacked file (of its UTF-8 form if it is UTF-16). */
  readonly start: number
  readonly end: number
}

/** What a line says of its product. Lines that say the same may share one. */
export type SaidProduct = {
  readonly sku: string
  readonly productKind: ProductKind
  /** The trimmed description; null where there is none. */
  readonly alias: string | null
  readonly brand: string | null
  /** Dotted path, outermost first. */
  readonly category: string | null
  /** For who numbers the products of a file to note its number here; 0 until then. */
  number: number
}

/** One order line: its quantity of `QUANTITY_PLACES`, the others of `MONEY_PLACES`; texts by `lineTexts`. */
export type CleanedLine = {
  readonly product: SaidProduct
  readonly kind: LineKind
  readonly quantity: Scaled
  readonly unitPrice: Scaled
  /** quantity × unitPrice, exact; rounded to the cent where the file states it so. */
  readonly amount: Scaled
  readonly discount: Scaled
  readonly tax: Scaled
  readonly cost: Scaled | null
  /** The line's own wall-clock time, `YYYY-MM-DD HH:MM:SS`. */
  readonly time: string
  /** 53-bit hash of what the line says (see `lineKey`): identity across imports, with the ordinal among equals. */
  readonly lineKey: number
}

/** What a row says was sold and for how much. A price that was not given is the amount by the quantity. */
export type LineMoney = Pick<CleanedLine, 'quantity' | 'unitPrice' | 'amount'>

/** What fewer files say of an order and its customer. Nothing of a column marked as personal. */
export type OrderRest = {
  readonly email: string | null
  readonly name: string | null
  readonly device: string | null
  readonly channel: string | null
  /** Wall clock, `YYYY-MM-DD HH:MM:SS`. */
  readonly shippedAt: string | null
}

/** What a row says of its order. */
export type CleanedOrder = {
  /** The order's key; in a derived layout its base, to which `resolveOrder` adds `#` and the ordinal among equals. */
  readonly keyBase: string
  /** The number as printed; null where tills give none. */
  readonly orderNumber: string | null
  readonly branch: string | null
  /** The file's customer id or a pseudonym; null for a guest. */
  readonly customer: string | null
  readonly country: string | null
  /** ISO 4217. */
  readonly currency: string
  readonly payment: string | null
  /** Minutes east of UTC, where the file gave a zone. */
  readonly utcOffset: number | null
  readonly statedTotal: string | null
  readonly status: string | null
  /** False: the order's status says that it is in no metric. */
  readonly counted: boolean
  /** Null where the file has no such columns. */
  readonly rest: OrderRest | null
}

export type LoadedRow = RowPlace & {
  readonly fate: 'loaded'
  readonly order: CleanedOrder
  readonly lines: readonly CleanedLine[]
  /** Of a row that is a customer instead of an order: the attributes, as a JSON object. */
  readonly profile?: string
  /** 53-bit hash of every cell: equal rows of one order are repeated rows. */
  readonly rowHash: number
}

export type RejectedRow = RowPlace & {
  readonly fate: 'rejected'
  readonly rule: string
  /** For a person: row, column, value and what to do. Never a personal cell. */
  readonly reason: string
  /** The row's cells; personal ones as keyed hashes. */
  readonly cells: readonly string[]
}

/** One row's outcome. A later pass may turn a loaded row into a duplicate (see `resolveOrder`). */
export type CleanedRow = LoadedRow | RejectedRow | (RowPlace & { readonly fate: 'blank' | 'skipped' })

/** A damaged row: its text as it stands, and the cells it is read as; of files with personal columns only their shape. */
export type Repair = { readonly before: string; readonly after: readonly string[] }

/** How often a rule changed or noted something without rejecting the row. */
export type CleaningCount = {
  readonly rule: string
  readonly count: number
  /** At most five, of repairs twenty; personal columns masked. */
  readonly samples: readonly { readonly row: number; readonly note: string; readonly repair?: Repair }[]
}
