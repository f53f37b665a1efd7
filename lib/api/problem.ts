import { DomainError, TooManyRequestsError } from '@/lib/domain/errors'
import { isDatabaseAway } from '@/lib/platform/database-away'
import { log } from '@/lib/platform/log'

export type FieldError = { readonly field: string; readonly message: string }

type Problem = {
  readonly status: number
  readonly title: string
  readonly detail?: string
  /** The first request field at fault. */
  readonly field?: string | undefined
  readonly errors?: readonly FieldError[]
  readonly requestId: string
}

/** An RFC 9457 answer, application/problem+json. */
export function problem({ requestId, ...body }: Problem, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: 'about:blank', ...body, requestId },
    {
      status: body.status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'X-Request-Id': requestId,
        ...headers,
      },
    },
  )
}

/** The last line of the message and the frames: the database client's messages quote values that logs must not hold. */
function inShort(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return [`${error.name}: ${error.message.trim().split('\n').at(-1)}`, ...frames].join('\n')
}

/** What an error thrown on the way means to the caller. Anything unforeseen is logged and answered without its text: 503 while the database is away, else 500. */
export async function problemFrom(error: unknown, requestId: string): Promise<Response> {
  if (error instanceof DomainError) {
    const { status, title, message, field } = error
    const wait: Record<string, string> =
      error instanceof TooManyRequestsError ? { 'Retry-After': String(error.retryAfterSeconds) } : {}
    return problem({ status, title, detail: message, field, requestId }, wait)
  }
  log.error('request failed', { requestId, error: inShort(error) })
  if (await isDatabaseAway(error)) {
    const detail = 'The database does not answer. Try again in a moment.'
    return problem({ status: 503, title: 'Not available right now', detail, requestId }, { 'Retry-After': '5' })
  }
  return problem({
    status: 500,
    title: 'Something failed here',
    detail: `The log has the reason under ${requestId}.`,
    requestId,
  })
}
