/** One item of a basket cell: what it is called, how many, and a price as written, `''` where none is. */
export type ListedItem = {
  readonly name: string
  readonly quantity: string
  readonly price: string
  readonly sku?: string
  /** What all pieces of it come to, where the list says so. */
  readonly amount?: string
}
