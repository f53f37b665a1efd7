import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { InvalidRequestError } from './parse-request'
import { problem, problemFrom } from './problem'

function toProblem(error: unknown, requestId: string): Response | Promise<Response> {
  if (!(error instanceof InvalidRequestError)) return problemFrom(error, requestId)
  const { status, title, message, field, errors } = error
  return problem({ status, title, detail: message, field, errors, requestId })
}

/** Runs a route's work; whatever it throws becomes problem+json with a request id. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  const requestId = randomUUID()
  try {
    return await work()
  } catch (error) {
    return await toProblem(error, requestId)
  }
}

/** A handler's result as a response: a Response as it is, nothing as 204, else JSON that fits the schema. */
export function toResponse(
  result: unknown,
  schema: z.ZodType | undefined,
  init: { status: number; headers: Record<string, string> },
): Response {
  if (result instanceof Response) return result
  if (result === undefined) return new Response(null, { status: 204, headers: init.headers })
  return Response.json(schema ? schema.parse(result) : result, init)
}
