import type { Body } from './column-kinds'
import type { Shape } from './row-shape'

/** A table as far as it is found: what says where it ends. */
export type Table = {
  readonly rows: readonly (readonly string[])[]
  readonly shapes: readonly Shape[]
  readonly width: number
  readonly top: number
  readonly headerRows: number
  readonly body: Body
}

/** Rows that are no data, with what they are. */
export type Skipped = Map<number, 'title' | 'total' | 'note' | 'repeated-header' | 'other-table'>

/** A table further down in the file: where it begins, as row numbers from 0. */
export type OtherTable = { readonly first: number; readonly width: number; readonly repeated: boolean }
