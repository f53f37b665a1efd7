import { expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { toJson } from './to-json'

test('what was cut in the middle of a character, or holds a NUL, is kept by the database', async () => {
  const cut = 'shop 👩'.slice(0, -1)
  const { rows } = await pool().query<{ kept: unknown }>('select $1::jsonb as kept', [
    toJson({ name: cut, [cut]: '👩 whole', cells: ['a\0b', '\\ud83d', '\\', 1, null] }),
  ])
  expect(rows[0]?.kept).toEqual({
    name: 'shop \uFFFD',
    'shop \uFFFD': '👩 whole',
    cells: ['ab', '\\ud83d', '\\', 1, null],
  })
})
