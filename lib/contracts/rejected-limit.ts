import * as z from 'zod'

/** A run with more rejected rows than both allow is stopped for a person to decide. */
export const rejectedLimit = z.strictObject({
  maxRejectedShare: z.number('A share between 0 and 1.').min(0).max(1),
  maxRejectedRows: z.number().int('A whole number of rows.').nonnegative().max(1_000_000_000),
})
