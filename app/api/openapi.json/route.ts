import { definePublicRoute } from '@/lib/api/define-public-route'
import { describeRoutes, type RouteModules } from '@/lib/api/describe-routes'
import { openApiDocument } from '@/lib/api/open-api-document'
import { env } from '@/lib/platform/env'

async function loadRoutes(): Promise<RouteModules> {
  const files = import.meta.glob<Record<string, unknown>>('../**/route.ts')
  const loaded = Object.entries(files).map(async ([file, load]) => [file, await load()] as const)
  return Object.fromEntries(await Promise.all(loaded))
}

export const GET = definePublicRoute({
  summary: 'This document',
  handler: async () =>
    Response.json(openApiDocument(describeRoutes(await loadRoutes()), new URL(env().PUBLIC_URL).origin)),
})
