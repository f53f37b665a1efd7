import type { DescribedRoute } from './open-api-document'
import type { RouteDefinition, RouteHandler } from './route-types'

export type RouteModules = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** `../[workspace]/people/[userId]/route.ts` → `/api/{workspace}/people/{userId}`. */
const pathOf = (file: string): string =>
  `/api/${file.replace(/^(\.\.?\/)+/, '').replace(/\/?route\.ts$/, '')}`.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, '{$1}')

const isDescribed = (exported: unknown): exported is RouteHandler =>
  typeof exported === 'function' && 'definition' in exported

/** Every method of every route file that `defineRoute` made, by path. Keys of the modules are file names. */
export function describeRoutes(modules: RouteModules): DescribedRoute[] {
  return Object.entries(modules).flatMap(([file, exports]) =>
    METHODS.flatMap((method) => {
      const exported = exports[method]
      const definition: RouteDefinition | undefined = isDescribed(exported) ? exported.definition : undefined
      return definition ? [{ path: pathOf(file), method, definition }] : []
    }),
  )
}
