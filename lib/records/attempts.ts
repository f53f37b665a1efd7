import { createHash } from 'node:crypto'
import { TooManyRequestsError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'

export type AttemptLimit = { readonly name: string; readonly max: number; readonly windowSeconds: number }

const keyOf = (limit: AttemptLimit, subject: string): string =>
  `${limit.name}:${createHash('sha256').update(subject).digest('base64url')}`

/**
 * Counts one attempt and throws 429 once more than `max` were made in the window. Counting and deciding are one
 * statement, so attempts made at once cannot slip through together. In these rows `last_request` is the window's end.
 */
export async function countAttempt(limit: AttemptLimit, subject: string, now = Date.now()): Promise<void> {
  const key = keyOf(limit, subject)
  const end = now + limit.windowSeconds * 1000
  const [row] = await prisma().$queryRaw<{ count: number; end: bigint }[]>`
    insert into rate_limit as r (id, key, count, last_request)
    values (gen_random_uuid(), ${key}, 1, ${end})
    on conflict (key) do update set
      count = case when r.last_request <= ${now} then 1 else r.count + 1 end,
      last_request = case when r.last_request <= ${now} then excluded.last_request else r.last_request end
    returning count, last_request as "end"`
  if (!row || row.count <= limit.max) return
  const seconds = Math.max(1, Math.ceil((Number(row.end) - now) / 1000))
  throw new TooManyRequestsError(`Too many attempts. Try again in ${waitText(seconds)}.`, seconds)
}

/** Forgets the attempts of a subject, after a success. */
export async function forgetAttempts(limit: AttemptLimit, subject: string): Promise<void> {
  await prisma().rateLimit.deleteMany({ where: { key: keyOf(limit, subject) } })
}

const waitText = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
