import type { ReadColumn } from './describe-columns'

/** Something about a file that a person should know: with the record it is in, from 1, where it is in one. */
export type Warning = {
  readonly row: number | null
  readonly kind: string
  /** A record's text as it stands in the file. */
  readonly before?: string
  /** How it is read instead. */
  readonly after?: readonly string[]
  readonly detail?: string
}

/** What is told of one file: a line of JSON. */
export type Inspection = {
  readonly path: string
  readonly outcome: 'read' | 'refused'
  readonly reason?: string
  readonly message?: string
  readonly format?: string
  readonly encoding?: string | null
  readonly delimiter?: string | null
  readonly quote?: string | null
  readonly escape?: string | null
  readonly headerRows?: number
  /** Records that are no data: titles, header, blanks, totals, notes, other tables. */
  readonly skippedRows?: number
  readonly rows?: number
  /** The first is the one read; others stand below it, on other sheets, or in other files of an archive. */
  readonly tables?: readonly { readonly name?: string; readonly row?: number; readonly columns?: number }[]
  readonly columns?: readonly ReadColumn[]
  /** How many of each kind there are; `warnings` lists the first thousand. */
  readonly counts?: Readonly<Record<string, number>>
  readonly warnings?: readonly Warning[]
  readonly seconds: number
}

export type Inspected = Omit<Inspection, 'path' | 'seconds'>
/** Takes text of the converted file. */
export type Write = (text: string) => void | Promise<void>
