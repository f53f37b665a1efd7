import * as z from 'zod'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { productKinds } from '@/lib/domain/view-choices'
import { localTime, soughtText } from './value'

export const productParams = z.object({ workspace: z.string(), sku: soughtText(LONGEST_TEXT) })

export const productResponse = z.strictObject({
  sku: z.string(),
  name: z.string(),
  kind: z.enum(productKinds),
  brand: z.string().nullable(),
  /** Dotted path, outermost first. */
  category: z.string().nullable(),
  /** Of sale lines that the person may see. */
  firstSale: localTime.nullable(),
  lastSale: localTime.nullable(),
  /** Other names that lines gave it, the most frequent first; at most 50. */
  aliases: z.array(z.strictObject({ name: z.string(), lines: z.number().int() })),
})

export type ProductAnswer = z.infer<typeof productResponse>
