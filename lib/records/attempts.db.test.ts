import { expect, test } from 'vitest'
import { TooManyRequestsError } from '@/lib/domain/errors'
import { countAttempt, forgetAttempts } from './attempts'

const limit = { name: 'test', max: 5, windowSeconds: 60 }

test('of twelve attempts made at once exactly five go through', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, () => countAttempt(limit, 'at-once@example.test')),
  )
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5)
})

test('subjects are counted apart, and a new window starts afresh', async () => {
  const now = Date.now()
  for (let attempt = 0; attempt < 5; attempt++) await countAttempt(limit, 'a@example.test', now)
  const refused = await countAttempt(limit, 'a@example.test', now + 1000).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(TooManyRequestsError)
  expect((refused as TooManyRequestsError).retryAfterSeconds).toBe(59)
  await countAttempt(limit, 'b@example.test', now)
  await countAttempt(limit, 'a@example.test', now + 60_000)
})

test('a success forgets the failures before it', async () => {
  for (let attempt = 0; attempt < 5; attempt++) await countAttempt(limit, 'c@example.test')
  await forgetAttempts(limit, 'c@example.test')
  await countAttempt(limit, 'c@example.test')
})
