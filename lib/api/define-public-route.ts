import { answering, toResponse } from './answer'
import { parseBody, parseParams, parseQuery } from './parse-request'
import { requireOwnOrigin } from './require-own-origin'
import type { Handle, Output, Result, RouteHandler, RouteSchemas, Schema } from './route-types'

type PublicRoute<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> = RouteSchemas<P, Q, B, R> & {
  readonly handler: (context: {
    readonly params: Output<P>
    readonly query: Output<Q>
    readonly body: Output<B>
    readonly request: Request
  }) => Promise<Result<R>> | Result<R>
}

/** A route outside workspaces that answers whoever comes: health, first run, an invitation's link. */
export function definePublicRoute<
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
  R extends Schema = undefined,
>(route: PublicRoute<P, Q, B, R>): RouteHandler {
  const handle: Handle = (request, context) =>
    answering(async () => {
      requireOwnOrigin(request)
      const params = (route.params && parseParams(route.params, await context.params)) as Output<P>
      const query = (route.query && parseQuery(route.query, request)) as Output<Q>
      const body = (route.body && (await parseBody(route.body, request))) as Output<B>
      const result = await route.handler({ params, query, body, request })
      return toResponse(result, route.response, {
        status: route.status ?? 200,
        headers: { 'Cache-Control': 'no-store' },
      })
    })

  return Object.assign(handle, { definition: { ...route, access: 'public' as const } })
}
