import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { dayOf, startOfDay } from '@/lib/domain/calendar'
import type { Interval } from '@/lib/domain/interval'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { type DeliveredQuestion, deliveredDays } from './delivered-days'

const { sql } = Prisma

const row = z.object({ named: z.boolean() })

/** Whether any branch has a name: without one no branch can be missing. */
async function namesBranches({ workspaceId }: Scope): Promise<boolean> {
  const [found] = await ask(row, sql`select exists (select from branch where workspace_id = ${workspaceId}) as named`)
  return found?.named ?? false
}

/**
 * Of ascending intervals without any sale, those with a day that is missing for a named branch (decision 075): what was
 * sold is not known there, so it is no zero.
 */
export async function unknownIntervals(
  empty: readonly Interval[],
  question: Omit<DeliveredQuestion, 'range'>,
): Promise<ReadonlySet<Interval>> {
  const [first, last] = [empty[0], empty.at(-1)]
  const { scope } = question
  if (!first || !last || scope.customer !== 'everyone' || !(await namesBranches(scope))) return new Set()
  const branches = await deliveredDays({ ...question, range: { from: dayOf(first.from), to: dayOf(last.to) } })
  const missing = [...new Set(branches.flatMap(({ key, days }) => (key === '' ? [] : days)))]
  return new Set(empty.filter(({ from, to }) => missing.some((day) => day >= dayOf(from) && startOfDay(day) < to)))
}
