import { expect, test } from 'vitest'
import { amountClass } from '@/lib/domain/amount-class'
import { pool } from '@/lib/platform/db'

test.each([
  ['0', '0'],
  ['0.009', '0'],
  ['0.129', '0.12'],
  ['-3.59', '-3.5'],
  ['2.49', '2.45'],
  ['2.59', '2.5'],
  ['9.99', '9.9'],
  ['10', '10'],
  ['99.99', '99'],
  ['100', '100'],
  ['1234.5', '1200'],
  ['1260', '1250'],
  ['-2499', '-2450'],
  ['2599', '2500'],
  ['-98765', '-98000'],
  ['1234567', '1200000'],
  ['123456789', '120000000'],
])('%s is in class %s', async (amount, expected) => {
  const { rows } = await pool().query(`select trim_scale(${amountClass('$1::numeric')})::text as class`, [amount])
  expect(rows).toEqual([{ class: expected }])
})

test('classes keep the order of amounts', async () => {
  const { rows } = await pool().query<{ amounts: number; falls: number }>(
    `select count(*)::int as amounts, count(*) filter (where class < class_before)::int as falls
     from (
       select class, lag(class) over (order by amount) as class_before
       from (
         select amount, ${amountClass('amount')} as class
         from generate_series(1, 4000) as n, lateral (select (1.007 ^ n / 1000)::numeric(24, 8) as size) sized,
              unnest(array[size, -size]) as amount
       ) classed
     ) placed`,
  )
  expect(rows).toEqual([{ amounts: 8000, falls: 0 }])
})
