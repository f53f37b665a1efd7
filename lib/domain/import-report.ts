/** queued → running → staged → published or unchanged; the others are ends of their own (prisma/schema.prisma). */
export const importStates = [
  'queued',
  'running',
  'staged',
  'published',
  'unchanged',
  'stopped',
  'failed',
  'cancelled',
  'undone',
  'waiting',
  'review',
] as const

export type ImportState = (typeof importStates)[number]

/** Whether a run is under way or waiting for its turn. */
export const isUnderWay = (state: ImportState): boolean =>
  state === 'queued' || state === 'running' || state === 'staged'

/** Every row of a file has exactly one of these; a file's rows are their sum. */
export const fates = ['loaded', 'duplicate', 'rejected', 'blank', 'skipped'] as const

export type Fate = (typeof fates)[number]

/** What happened to an import and what to do, for a person. Stored in `import.problem`; never a cell of a personal column. */
export type ImportProblem = {
  /** Short and stable, such as `unknown-layout` or `too-many-rejected`. */
  code: string
  /** What happened, one sentence. */
  title: string
  /** What to do. */
  detail: string
  /** The first cells of the file as seen, when no layout fits. */
  seen?: string[] | undefined
  /** The layout that fits best, with the columns it misses. */
  nearest?: { title: string; found: string[]; missing: string[] } | undefined
}

/** What the loaded data says of itself. Stored in `import.summary`. Money is exact decimal text. */
export type ImportSummary = {
  kinds: { kind: string; lines: number; orders: number; amount: string }[]
  orders: number
  products: number
  customers: number
  /** Wall clock, `YYYY-MM-DDTHH:MM:SS`; null without lines. */
  firstAt: string | null
  lastAt: string | null
}
