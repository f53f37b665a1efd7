import { expect, test } from 'vitest'
import { defineLayout } from '@/lib/ingest/layouts/layout'
import { onlineRetail } from '@/lib/ingest/layouts/online-retail'
import { tooManyRejected } from './policy'

const rows = (total: number, rejected: number) => ({ total, rejected, blank: 0, skipped: 1 })
const layout = (maxRejectedRows: number, maxRejectedShare: number) =>
  defineLayout({ ...onlineRetail, policy: { maxRejectedRows, maxRejectedShare } })

test('a run stops at more rejected rows than both limits allow', () => {
  expect(tooManyRejected(layout(20, 0.05), rows(1_001, 50))).toBeNull()
  expect(tooManyRejected(layout(20, 0.05), rows(101, 20))).toBeNull()
  expect(tooManyRejected(layout(20, 0.07), rows(201, 21))).toMatchObject({
    title:
      '21 of 201 rows were rejected (10.4 %); this layout stops at more than 20 rejected rows, if they are more than 7 % of the file. Nothing was loaded.',
  })
  expect(tooManyRejected(layout(0, 0), rows(11, 1))).not.toBeNull()
  expect(tooManyRejected(layout(5, 0), rows(100_000, 6))).not.toBeNull()
  expect(tooManyRejected(layout(0, 0.5), rows(11, 5))).toBeNull()
})

test('a file of which no row could be read is not loaded, however few they are', () => {
  expect(tooManyRejected(layout(20, 0.05), rows(4, 3))).toMatchObject({
    title: 'All 3 rows were rejected. Nothing was loaded.',
  })
  expect(tooManyRejected(layout(20, 0.05), rows(2, 1))?.title).toBe('The only row was rejected. Nothing was loaded.')
  expect(tooManyRejected(layout(20, 1), rows(4, 3))).toBeNull()
  expect(tooManyRejected(layout(20, 0.05), rows(1, 0))).toBeNull()
})
