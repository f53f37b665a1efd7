import * as z from 'zod'
import { importStates } from '@/lib/domain/import-report'
import { cleaningSample, importProblem, importSummary } from './imports'
import { money } from './value'

const count = z.number().int().nonnegative()

/** What publishing would change, counted from staging against what the workspace holds; nothing is published for it. */
export const importImpact = z.object({
  /** “Adds 12,418 lines. March 2011 +4.2 %. 2 new branches. 312 customers change segment.” */
  sentences: z.array(z.string()),
  lines: z.object({ added: count, known: count, replaced: count }),
  orders: z.object({ added: count, changed: count }),
  products: z.object({ added: count }),
  customers: z.object({
    added: count,
    /** Known customers whose segment (RFM) would be another. */
    changeSegment: count,
    moves: z.array(z.object({ from: z.string(), to: z.string(), customers: count })),
  }),
  /** Names of branches not seen before. */
  branches: z.object({ added: z.array(z.string()) }),
  net: z.object({ before: money, after: money }),
  /** Months whose net sales change. */
  months: z.array(
    z.object({
      /** `YYYY-MM`. */
      month: z.string(),
      before: money,
      after: money,
      /** (after − before) / before; null where nothing was before. */
      change: z.number().nullable(),
    }),
  ),
  /** The data version of the workspace it was counted against. */
  dataVersion: count,
})

/** The full dry run of an import: every row parsed, cleaned and staged, nothing published. */
export const importReviewResponse = z.strictObject({
  sequence: count,
  state: z.enum(importStates),
  /** Null until the dry run has ended. */
  review: z
    .strictObject({
      rows: z.strictObject({
        total: count,
        loaded: count,
        duplicate: count,
        rejected: count,
        blank: count,
        skipped: count,
      }),
      /** What cleaning changed or noted, by rule. */
      cleanings: z.array(
        z.strictObject({
          rule: z.string(),
          title: z.string(),
          count,
          samples: z.array(cleaningSample),
        }),
      ),
      rejected: z.strictObject({
        byRule: z.array(z.strictObject({ rule: z.string(), count })),
        first: z.array(
          z.strictObject({ row: count, line: count, rule: z.string(), reason: z.string(), cells: z.array(z.string()) }),
        ),
      }),
      /** More rows were rejected than the layout allows: publishing needs `ignoreLimits`. */
      beyondLimits: importProblem.nullable(),
      summary: importSummary.nullable(),
      /** Null for profiles of customers. */
      impact: importImpact.nullable(),
      /** The workspace changed since the impact was counted. */
      outdated: z.boolean(),
    })
    .nullable(),
})

export type ImportReviewAnswer = z.infer<typeof importReviewResponse>
