import { type Access, requireAccess } from '@/lib/auth/access'
import type { Permission } from '@/lib/auth/permissions'
import { answering, toResponse } from './answer'
import { etagFor, matches } from './etag'
import { parseBody, parseParams, parseQuery } from './parse-request'
import { requireOwnOrigin } from './require-own-origin'
import type { Handle, Output, Result, RouteHandler, RouteSchemas, Schema } from './route-types'

export type WorkspaceRoute<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> = RouteSchemas<
  P,
  Q,
  B,
  R
> & {
  readonly permission: Permission
  /**
   * `versioned`: the answer follows from data and settings alone, so a GET has an ETag and may be 304. `live`: it may
   * change at any time and is never kept. Default: versioned for `analytics.read` and `orders.read`.
   */
  readonly freshness?: 'versioned' | 'live'
  readonly handler: (
    context: Access & {
      readonly params: Output<P>
      readonly query: Output<Q>
      readonly body: Output<B>
      readonly request: Request
    },
  ) => Promise<Result<R>> | Result<R>
}

const VERSIONED: ReadonlySet<Permission> = new Set(['analytics.read', 'orders.read'])
const LIVE = { 'Cache-Control': 'private, no-store' }

/**
 * A route under `/api/{workspace}/`. Answers 401 signed out, 404 outside one's workspaces, 403 for the wrong role or a
 * foreign origin, 400 naming the field, and what the handler throws or returns.
 */
export function defineRoute<
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
  R extends Schema = undefined,
>(route: WorkspaceRoute<P, Q, B, R>): RouteHandler {
  const freshness = route.freshness ?? (VERSIONED.has(route.permission) ? 'versioned' : 'live')

  const handle: Handle = (request, context) =>
    answering(async () => {
      const given = await context.params
      const access = await requireAccess(request.headers, String(given.workspace), route.permission)
      requireOwnOrigin(request)
      const params = (route.params && parseParams(route.params, given)) as Output<P>
      const query = (route.query && parseQuery(route.query, request)) as Output<Q>
      const body = (route.body && (await parseBody(route.body, request))) as Output<B>

      const etag = freshness === 'versioned' && request.method === 'GET' ? etagFor(access, request.url) : undefined
      const headers: Record<string, string> = etag ? { ETag: etag, 'Cache-Control': 'private, no-cache' } : LIVE
      if (etag && matches(request.headers.get('if-none-match'), etag))
        return new Response(null, { status: 304, headers })

      const result = await route.handler({ ...access, params, query, body, request })
      return toResponse(result, route.response, { status: route.status ?? 200, headers })
    })

  return Object.assign(handle, { definition: { ...route, access: route.permission } })
}
