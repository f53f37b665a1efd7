import { rfmSegmentsQuery } from '@/lib/contracts/rfm-segments'
import { segmentCustomersQuery } from '@/lib/contracts/segment-customers'
import { rfmSegments } from '@/lib/queries/rfm-segments'
import { segmentCustomers } from '@/lib/queries/segment-customers'
import { type BenchQuestion, benchQuestion, counted, type Echo } from './bench-question'

/** Every customer with days since the last sale, orders and money net of returns, and the scores of the first two. */
const scored = ({ asOf }: Echo) => `
  c as (
    select customer_id, date_diff('day', max(cast(ordered_at as date)) filter (kind = 'sale'), date '${asOf}') as r,
           count(distinct order_key) filter (kind = 'sale') as f,
           sum(case when kind = 'sale' then amount - discount else amount end) as m
    from line where ${counted} and customer_id is not null and ordered_at < timestamp '${asOf}' + interval 1 day
    group by 1 having count(*) filter (kind = 'sale') > 0
  ), cut as (
    select quantile_cont(r, [0.2, 0.4, 0.6, 0.8]) as rs, quantile_cont(f, [0.2, 0.4, 0.6, 0.8]) as fs from c
  ), scored as (
    select c.*, 5 - len(list_filter(rs, lambda x: x < r)) as r_score, 1 + len(list_filter(fs, lambda x: x < f)) as f_score
    from c, cut
  )`

export const customerQuestions: readonly BenchQuestion[] = [
  benchQuestion({
    name: 'rfm-segments',
    from: 'rollups',
    ask: (scope, asked) => rfmSegments(scope, rfmSegmentsQuery.parse({}), asked),
    duck: {
      sql: (echo) => `with ${scored(echo)} select r_score, f_score, count(*), sum(m) from scored group by 1, 2`,
      ours: ({ grid }) =>
        grid.filter(({ customers }) => customers > 0).map(({ r, f, customers, revenue }) => [r, f, customers, revenue]),
    },
  }),
  benchQuestion({
    name: 'segment-customers, champions',
    from: 'rollups',
    ask: (scope, asked) =>
      segmentCustomers(scope, segmentCustomersQuery.parse({ segment: 'champions', size: 50 }), asked),
    duck: {
      sql: (echo) => `with ${scored(echo)}
        select key, r, f, m from scored join customer on id = customer_id where r_score = 5 and f_score >= 4
        order by m desc, key limit 50`,
      ours: ({ rows }) =>
        rows.map(({ customer, recencyDays, orders, monetary }) => [customer, recencyDays, orders, monetary]),
    },
  }),
]
