import * as z from 'zod'
import { fields } from '@/lib/domain/field'
import { merges } from '@/lib/domain/file-reading'
import { rejectedLimit } from './rejected-limit'

const count = z.number().int().nonnegative()

/** A kind of file the workspace knows. */
const layoutItem = z.strictObject({
  name: z.string(),
  title: z.string(),
  version: count,
  origin: z.enum(['built-in', 'stored']),
  /** Null for built-in layouts. */
  createdAt: z.iso.datetime().nullable(),
  createdBy: z.string().nullable(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      field: z.enum(fields).nullable(),
      personal: z.boolean(),
      required: z.boolean(),
    }),
  ),
  /** Imports read with it. */
  imports: count,
  reviewNextTime: z.boolean(),
  onDrift: z.enum(['wait', 'continue']),
  merge: z.enum(merges),
  policy: rejectedLimit,
})

export const layoutListResponse = z.strictObject({ layouts: z.array(layoutItem) })

export const layoutParams = z.object({ workspace: z.string(), name: z.string().min(1).max(200) })

export const layoutChange = z.strictObject({
  title: z.string().trim().min(1).max(100).optional(),
  reviewNextTime: z.boolean().optional(),
  onDrift: z.enum(['wait', 'continue']).optional(),
  policy: rejectedLimit.optional(),
})

export const layoutVersionsResponse = z.strictObject({
  /** The one in force first. */
  versions: z.array(
    z.strictObject({
      version: count,
      /** Null for the built-in one. */
      createdAt: z.iso.datetime().nullable(),
      createdBy: z.string().nullable(),
      /** Imports read with it. */
      imports: count,
      /** What it does otherwise than the one before it, a sentence each; empty for the first. */
      changes: z.array(z.string()),
    }),
  ),
})

export const takeVersionBody = z.strictObject({ version: count.min(1) })

export type LayoutListAnswer = z.infer<typeof layoutListResponse>
export type LayoutVersionsAnswer = z.infer<typeof layoutVersionsResponse>
