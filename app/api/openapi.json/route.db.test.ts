import { expect, test } from 'vitest'
import { permissions } from '@/lib/auth/permissions'
import { GET } from './route'

const answer = await GET(new Request('http://127.0.0.1:4180/api/openapi.json'), { params: Promise.resolve({}) })
const document = (await answer.json()) as { paths: Record<string, Record<string, { 'x-roles'?: string[] }>> }

test('describes every method that a route file exports, and who may call it', () => {
  expect(document.paths['/api/{workspace}/settings']).toMatchObject({
    get: { 'x-roles': permissions['settings.manage'] },
    patch: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } },
  })
  expect(document.paths['/api/{workspace}/people/{userId}']?.delete).toMatchObject({
    parameters: [
      { name: 'workspace', in: 'path' },
      { name: 'userId', in: 'path' },
    ],
  })
})

test('leaves out no route but its own and those of the sign-in library', () => {
  const files = Object.keys(import.meta.glob(['../**/route.ts', '!./route.ts', '!../auth/**', '!../**/*unknown*/**']))
  expect(Object.keys(document.paths).filter((path) => path !== '/api/openapi.json')).toHaveLength(files.length)
})
