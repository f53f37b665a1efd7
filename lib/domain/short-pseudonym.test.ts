import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { shortPseudonym } from './short-pseudonym'

test('a keyed hash is shown by its first eight characters, whatever else is a name stays', () => {
  const hash = createHmac('sha256', 'key').update('4929 1234 5678 9012').digest('base64url')
  expect(shortPseudonym(hash)).toBe(hash.slice(0, 8))
  expect(shortPseudonym('12347')).toBe('12347')
  expect(shortPseudonym('Anna-Maria Oppenheimer of Lower Saxony & Co')).toBe(
    'Anna-Maria Oppenheimer of Lower Saxony & Co',
  )
})
