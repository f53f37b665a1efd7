import { expect, test } from 'vitest'
import { namesPeople } from '@/lib/charts/chart-table'
import { ordersTable } from '@/lib/charts/prepare-orders'
import type { RecordedExport } from './record-export'
import { recordPeople } from './record-people'
import { saveTable } from './save-table'

const orderOf = (customer: string | null) => ({
  orderKey: 'A1',
  orderNumber: 'A1',
  orderedAt: '2024-05-01T10:00:00',
  kind: 'sale' as const,
  customer,
  branch: null,
  country: null,
  payment: null,
  status: null,
  lines: 1,
  units: 1,
  gross: '5',
  discounts: '0',
  returns: '0',
  net: '5',
})

const orders = ordersTable([orderOf(null), orderOf('ann')])
const guests = ordersTable([orderOf(null)])

test('a table with a customer in it has people in it; one of guests has none', () => {
  expect(namesPeople(orders)).toBe(true)
  expect(namesPeople(guests)).toBe(false)
})

test('a file with people in it is written down with its card, kind and rows, any other is not', async () => {
  const written: RecordedExport[] = []
  const record = async (file: RecordedExport) => void written.push(file)
  await recordPeople(record, 'csv', { title: 'Orders', table: orders })
  await recordPeople(record, 'png', { title: 'Orders', table: guests })
  expect(written).toEqual([{ card: 'Orders', file: 'csv', rows: 2 }])
})

test.each(['csv', 'csv-rows', 'xlsx'] as const)('where that fails, the %s is not saved', async (kind) => {
  const record = () => Promise.reject(new Error('The server could not be reached.'))
  await expect(saveTable(kind, { id: 'orders', title: 'Orders', table: orders, facts: [] }, record)).rejects.toThrow(
    'The file names people, and that could not be written down. The server could not be reached.',
  )
})
