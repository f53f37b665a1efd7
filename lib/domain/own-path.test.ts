import { expect, test } from 'vitest'
import { ownPath } from './own-path'

test.each(['/gifts/marketing?range=all&branch=a%20b', '/invitation/abc', '/'])('keeps %s', (path) => {
  expect(ownPath(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'https://elsewhere.test/',
  '//elsewhere.test',
  '/\\elsewhere.test',
  '/\t/elsewhere.test',
  'javascript:alert(1)',
  '/api/auth/sign-out',
])('%j leads home', (text) => {
  expect(ownPath(text)).toBe('/')
})
