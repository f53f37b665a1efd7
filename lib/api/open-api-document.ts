import { z } from 'zod'
import { permissions } from '@/lib/auth/permissions'
import type { RouteDefinition, Schema } from './route-types'

/** A route file's exports that answer a method. */
export type DescribedRoute = { readonly path: string; readonly method: string; readonly definition: RouteDefinition }

type JsonSchema = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}

const json = (schema: JsonSchema) => ({ 'application/json': { schema } })

const problem = {
  description: 'RFC 9457 problem details',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['title', 'status', 'requestId'],
        properties: {
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          field: { type: 'string' },
          requestId: { type: 'string' },
        },
      },
    },
  },
}

function queryParameters(schema: Schema): JsonSchema[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }))
}

const pathParameters = (path: string): JsonSchema[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function success({ response, status = 200 }: RouteDefinition): JsonSchema {
  if (!response) return { [status]: { description: 'Success; the body, if any, is described by its content type' } }
  return { [status]: { description: 'Success', content: json(schemaOf(response, 'output')) } }
}

function refusals({ access }: RouteDefinition): JsonSchema {
  const common = { 400: problem, 403: problem, 404: problem }
  return access === 'public' ? common : { ...common, 401: problem }
}

function operation({ path, definition }: DescribedRoute): JsonSchema {
  const { summary, query, body, access } = definition
  return {
    summary,
    ...(access === 'public' ? { security: [] } : { 'x-roles': permissions[access] }),
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body ? { requestBody: { required: true, content: json(schemaOf(body, 'input')) } } : {}),
    responses: { ...success(definition), ...refusals(definition) },
  }
}

/** The OpenAPI 3.1 document of the routes, made from the declarations that the routes themselves run on. */
export function openApiDocument(routes: readonly DescribedRoute[], server: string): JsonSchema {
  const paths: Record<string, JsonSchema> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tillsight',
      version: '1',
      description: 'Money is exact decimal text; times are the shop’s wall clock.',
    },
    servers: [{ url: server }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tillsight.session_token' } },
    },
    security: [{ session: [] }],
    paths,
  }
}
