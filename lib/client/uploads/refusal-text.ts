import { z } from 'zod'

const problem = z.object({ title: z.string(), detail: z.string().optional() })

/** What the server said when it refused an upload, for a person. */
export function refusalText(status: number, body: string): string {
  try {
    const { title, detail } = problem.parse(JSON.parse(body))
    return detail ?? title
  } catch {
    return status === 0
      ? 'The server could not be reached.'
      : `The server answered ${status}. Try again, or look at its log.`
  }
}
