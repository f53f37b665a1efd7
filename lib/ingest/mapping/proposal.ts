import { z } from 'zod'
import { fieldSchema } from '@/lib/ingest/layouts/layout'

const guessSchema = z.strictObject({
  field: fieldSchema.nullable(),
  confidence: z.number(),
  why: z.string(),
  others: z.array(z.strictObject({ field: fieldSchema, confidence: z.number() })),
})

const questionSchema = z.strictObject({
  code: z.string(),
  text: z.string(),
  answers: z.enum(['dateFormat', 'decimalSign', 'headerRow', 'sheet', 'orderKey', 'sales', 'givenBack', 'belowZero']),
  options: z.array(z.strictObject({ value: z.string(), title: z.string(), example: z.string() })),
  proposed: z.string(),
})
export type Question = z.infer<typeof questionSchema>

/** What must be answered before anything of a file is loaded; other questions have an answer that is taken. */
export const firstQuestion = ({ questions }: Pick<Proposal, 'questions'>): Question | undefined =>
  questions.find(({ answers }) => answers === 'sales' || answers === 'belowZero')

const differenceSchema = z.strictObject({
  layout: z.string(),
  version: z.int(),
  added: z.array(z.strictObject({ place: z.int(), name: z.string() })),
  missing: z.array(z.strictObject({ name: z.string(), field: fieldSchema.nullable() })),
  renamed: z.array(z.strictObject({ place: z.int(), from: z.string(), to: z.string(), field: fieldSchema.nullable() })),
  moved: z.array(z.strictObject({ name: z.string(), from: z.int(), to: z.int() })),
  formats: z.array(z.strictObject({ name: z.string(), from: z.string(), to: z.string() })),
  onDrift: z.enum(['wait', 'continue']),
})
export type Difference = z.infer<typeof differenceSchema>

/** How a file was understood before a person said anything. Stored with the import; holds no cell of a personal column. */
export const proposalSchema = z.strictObject({
  match: z.enum(['known', 'drifted', 'proposed']),
  /** Per column, as in the reading. */
  columns: z.array(guessSchema),
  questions: z.array(questionSchema),
  difference: differenceSchema.nullable(),
})
export type Proposal = z.infer<typeof proposalSchema>
