import type { z } from 'zod'
import { InvalidError, NotFoundError } from '@/lib/domain/errors'
import type { FieldError } from './problem'
import { readText } from './read-text'

/** Names every field at fault; `field` is the first. */
export class InvalidRequestError extends InvalidError {
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map(({ field, message }) => `${field}: ${message}`).join('; '), errors[0]?.field)
  }
}

function parse<S extends z.ZodType>(schema: S, value: unknown, whole: string): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new InvalidRequestError(
    result.error.issues.map((issue) => ({ field: issue.path.join('.') || whole, message: issue.message })),
  )
}

/** A query string as an object; a repeated name becomes a list. */
function queryObject(search: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(search.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = search.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

export const parseQuery = <S extends z.ZodType>(schema: S, request: Request): z.output<S> =>
  parse(schema, queryObject(new URL(request.url).searchParams), 'query')

/** Path parameters that fit no address are an address that does not exist: throws 404. */
export function parseParams<S extends z.ZodType>(schema: S, params: unknown): z.output<S> {
  const result = schema.safeParse(params)
  if (!result.success) throw new NotFoundError('There is nothing at this address.')
  return result.data
}

/** A JSON body of at most one megabyte. Files go through uploads. */
export async function parseBody<S extends z.ZodType>(schema: S, request: Request): Promise<z.output<S>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new InvalidError('Send a body of type application/json.', 'body')
  }
  const text = await readText(request)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new InvalidError('The body is not JSON.', 'body')
  }
  return parse(schema, json, 'body')
}
