import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { CustomerAnswer } from '@/lib/contracts/customers'
import type { Scope } from '@/lib/domain/scope'
import { segmentOf } from '@/lib/domain/segment'
import { ask } from '../ask'
import type { RfmQuestion } from '../rfm/rfm-question'
import { scoredCustomers } from '../rfm/scored-customers'
import { counted } from '../row'

const { sql } = Prisma

const row = z.object({ r: counted, f: counted, m: counted, recencyDays: counted })

/** A customer's scores among all customers; null without a sale up to the analysis date. */
export async function customerRfm(
  scope: Scope,
  customerId: number,
  question: RfmQuestion,
): Promise<CustomerAnswer['rfm']> {
  const [scores] = await ask(
    row,
    sql`
      with ${scoredCustomers(scope, question)}
      select r, f, m, recency as "recencyDays" from scored where customer_id = ${customerId}`,
  )
  return scores ? { segment: segmentOf(scores.r, scores.f), ...scores } : null
}
