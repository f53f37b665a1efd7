import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { RfmSegmentsAnswer } from '@/lib/contracts/rfm-segments'
import { tieSentence } from '@/lib/domain/rfm'
import type { Scope } from '@/lib/domain/scope'
import { ask } from '../ask'
import { counted, exact } from '../row'
import type { RfmQuestion } from './rfm-question'
import { scoredCustomers } from './scored-customers'

const { sql } = Prisma

const four = z.tuple([exact, exact, exact, exact])
const tie = z.object({
  measure: z.enum(['recency', 'frequency', 'monetary']),
  value: exact,
  fifth: counted,
  customers: counted,
  inFifth: counted,
})
const row = z.object({
  recency: four,
  frequency: four,
  monetary: four,
  all: counted,
  tie: tie.nullable(),
})

type CutOffs = Pick<RfmSegmentsAnswer, 'cutOffs' | 'ties'>

/** The 20, 40, 60 and 80 % points, and which of them several customers share. */
export async function rfmCutOffs(scope: Scope, question: RfmQuestion): Promise<CutOffs> {
  const rows = await ask(
    row,
    sql`
      with ${scoredCustomers(scope, question)},
      held as (
        select measure, value, fifth, count(*) as customers,
               sum(count(*)) over (partition by measure, fifth)::bigint as in_fifth
        from scored cross join lateral (values
          ('recency', 1, recency::numeric, 6 - r), ('frequency', 2, frequency::numeric, f), ('monetary', 3, monetary, m)
        ) as measured (measure, place, value, fifth)
        group by measure, place, value, fifth
      ),
      ties as (
        select held.* from held cross join cuts
        where customers > 1 and value = any(case measure
          when 'recency' then cuts.recency when 'frequency' then cuts.frequency else cuts.monetary end)
      )
      select cuts.recency::text[] as recency, cuts.frequency::text[] as frequency, cuts.monetary::text[] as monetary,
             (select count(*) from spending) as "all",
             case when ties.measure is not null then json_build_object(
               'measure', ties.measure, 'value', ties.value::text, 'fifth', ties.fifth, 'customers', ties.customers,
               'inFifth', ties.in_fifth) end as tie
      from cuts left join ties on true
      order by array_position(array['recency', 'frequency', 'monetary'], ties.measure), ties.value`,
  )
  const [first] = rows
  if (!first) return { cutOffs: null, ties: [] }
  const { recency, frequency, monetary, all } = first
  return {
    cutOffs: { recency, frequency, monetary },
    ties: rows.flatMap(({ tie: held }) => {
      if (!held) return []
      const { measure, value, customers } = held
      return [{ measure, value, customers, share: customers / all, sentence: tieSentence({ ...held, all }) }]
    }),
  }
}
