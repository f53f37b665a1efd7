import { createHash, timingSafeEqual } from 'node:crypto'
import { ForbiddenError } from '@/lib/domain/errors'
import { env } from '@/lib/platform/env'
import { countAttempt } from '@/lib/records/attempts'

const LIMIT = { name: 'setup', max: 10, windowSeconds: 15 * 60 } as const

/** Throws unless it is the one-time code that the terminal printed. Ten tries in a quarter of an hour, over all callers. */
export async function requireSetupCode(code: string): Promise<void> {
  await countAttempt(LIMIT, 'installation')
  const expected = Buffer.from(env().SETUP_CODE_HASH ?? '', 'hex')
  const given = createHash('sha256').update(code.trim()).digest()
  if (expected.length === given.length && timingSafeEqual(expected, given)) return
  throw new ForbiddenError('This is not the code that was printed in the terminal. Copy it from there.', 'code')
}
