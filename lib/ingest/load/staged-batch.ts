/** Consecutive staged rows by their number, and the page of the table that they are surely not before. */
export type StagedSpan = { readonly first: number; readonly last: number; readonly fromPage: number }

/** A part of what is staged that can be loaded by itself: whole orders with their lines, and the products these name first. */
export type StagedBatch = { readonly orders: StagedSpan; readonly lines: StagedSpan; readonly products: StagedSpan }

const all: StagedSpan = { first: 0, last: 2 ** 31 - 1, fromPage: 0 }

export const wholeStaging: StagedBatch = { orders: all, lines: all, products: all }

/** A condition on rows aliased `s` that reads no more of the table than it must. */
export const within = ({ first, last, fromPage }: StagedSpan, number: string): string =>
  `s.ctid >= '(${fromPage},0)'::tid and s.${number} between ${first} and ${last}`
