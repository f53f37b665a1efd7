import type { z } from 'zod'
import type { ProblemText } from './problem-text'

/** The server said no; `message` is what to show, `fields` what to show beside each field. */
export class RequestError extends Error {
  readonly fields: Readonly<Record<string, string>>

  constructor(
    readonly status: number,
    problem: ProblemText,
  ) {
    super(problem.detail ?? problem.title)
    this.name = 'RequestError'
    const single = problem.field ? { [problem.field]: problem.detail ?? problem.title } : {}
    this.fields = problem.errors
      ? Object.fromEntries(problem.errors.map(({ field, message }) => [field, message]))
      : single
  }
}

export type RequestOptions = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly body?: unknown
  readonly signal?: AbortSignal
}

async function problemOf(response: Response): Promise<ProblemText> {
  const { problemText } = await import('./problem-text')
  return problemText(response)
}

/** Sends a request to this installation. Throws RequestError for anything but success; status 0 when it was not reached. */
export async function request(path: string, { method = 'GET', body, signal }: RequestOptions = {}): Promise<Response> {
  const init: RequestInit = { method, headers: { Accept: 'application/json' } }
  if (signal) init.signal = signal
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { ...init.headers, 'Content-Type': 'application/json' }
  }
  const response = await fetch(path, init).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new RequestError(0, { title: 'The server could not be reached. Check the connection and try again.' })
  })
  if (!response.ok) throw new RequestError(response.status, await problemOf(response))
  return response
}

/** Where an answer's schema is: loaded beside the request, so that no page waits for schemas before it is drawn. */
export type Contract<Answer> = () => Promise<z.ZodType<Answer>>

let withoutEval: Promise<unknown> | undefined

/** Schemas are made after zod was told not to compile them. */
const schemasAllowed = () => {
  withoutEval ??= import('./without-eval')
  return withoutEval
}

/** As `request`, and the answer is JSON that fits the contract. */
export async function requestJson<Answer>(
  contract: Contract<Answer>,
  path: string,
  options?: RequestOptions,
): Promise<Answer> {
  const [response, schema] = await Promise.all([request(path, options), schemasAllowed().then(contract)])
  const { success, data } = schema.safeParse(await response.json())
  if (success) return data
  throw new RequestError(0, { title: 'This page is older than the server. Reload it.' })
}
