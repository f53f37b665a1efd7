import type { z } from 'zod'
import type { Permission } from '@/lib/auth/permissions'

export type Schema = z.ZodType | undefined

export type Output<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined

/** What a handler gives back: what its response schema takes, or a Response made by hand. */
export type Result<R extends Schema> = Response | (R extends z.ZodType ? z.input<R> : undefined)

/** The part of a route that the API document tells. */
export type RouteSchemas<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> = {
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly response?: R
  /** Of a success with a body; 200 unless stated. */
  readonly status?: 200 | 201 | 202
}

export type RouteDefinition = RouteSchemas<Schema, Schema, Schema, Schema> & {
  /** `public`: whoever comes, signed in or not. */
  readonly access: Permission | 'public'
}

/** Next's signature of a route's method. */
export type Handle = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>

/** What a route file exports for a method: callable by Next, and describable. */
export type RouteHandler = Handle & { readonly definition: RouteDefinition }
