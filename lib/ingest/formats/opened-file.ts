/** Delimited text: bytes in whatever encoding and dialect they came. */
export type TextTable = {
  /** The member's path in an archive; otherwise the file's own name. */
  readonly name: string
  readonly kind: 'text'
  /** From the start each time it is asked. Throws RunProblem when the file turns out damaged on the way. */
  readonly bytes: () => AsyncIterable<Buffer>
  /** The same as it stands, where a layer of quotes or formulas was taken off. */
  readonly wrapped?: () => AsyncIterable<Buffer>
}

/** A table whose cells are already told apart. Its header is among its first rows, or there is none; a blank row has no cell. */
export type RowTable = {
  /** The sheet's name, the key of a JSON array, or the file's own name. */
  readonly name: string
  readonly kind: 'rows'
  /** From the start each time it is asked. Throws RunProblem when the file turns out damaged on the way. */
  readonly rows: () => AsyncIterable<readonly string[]>
}

/**
 * `wrapped-text`: text of which every row stood in quotes, as one cell, without that layer; `formula-text`: text of which
 * cells were formulas that only hold a text, with the texts in their place.
 */
export type FileFormat = 'text' | 'wrapped-text' | 'formula-text' | 'gzip' | 'zip' | 'xlsx' | 'ods' | 'json' | 'ndjson'

/** What a file holds: tables, at least one, or a reason why it cannot be read and what to do. */
export type OpenedFile =
  | { readonly kind: 'refused'; readonly reason: string; readonly message: string }
  | {
      readonly kind: 'tables'
      readonly format: FileFormat
      readonly tables: readonly (TextTable | RowTable)[]
      /** Members of an archive and sheets that hold no table, and why. */
      readonly skipped: readonly { readonly name: string; readonly why: string }[]
    }

export type OpenedTables = Extract<OpenedFile, { kind: 'tables' }>
export type RefusedFile = Extract<OpenedFile, { kind: 'refused' }>
