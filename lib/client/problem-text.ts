import * as z from 'zod'

const problemSchema = z.object({
  title: z.string(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  field: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

export type ProblemText = z.infer<typeof problemSchema>

/** What the server said of its refusal (problem+json); a sentence of ours where it said nothing. */
export async function problemText(response: Response): Promise<ProblemText> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined))
  return parsed.success ? parsed.data : { title: `The server answered ${response.status}. Try again.` }
}
