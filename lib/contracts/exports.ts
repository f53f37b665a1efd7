import * as z from 'zod'

const exportFiles = ['csv', 'xlsx', 'png'] as const

/** A file with people in it that a page is about to save. */
export const exportRequest = z.strictObject({
  /** The card's title. */
  card: z
    .string()
    .trim()
    .min(1)
    .max(200, 'is too long; 200 characters at most')
    .refine((text) => !text.includes('\0'), { error: 'must not contain a NUL character' }),
  file: z.enum(exportFiles),
  rows: z.int().nonnegative(),
})

export type ExportRequest = z.infer<typeof exportRequest>
