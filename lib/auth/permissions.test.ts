import { expect, test } from 'vitest'
import { can, type Permission, permissions } from './permissions'

const allowed = (role: 'admin' | 'marketing' | 'customer') =>
  (Object.keys(permissions) as Permission[]).filter((permission) => can(role, permission)).sort()

test('an admin may everything but use a customer’s room', () => {
  const all = (Object.keys(permissions) as Permission[]).sort()
  expect(allowed('admin')).toEqual(all.filter((permission) => permission !== 'customer-room.use'))
})

test('marketing reads, exports, keeps views and notes, and manages nothing', () => {
  expect(allowed('marketing')).toEqual(['analytics.read', 'notes.write', 'orders.read', 'people-export', 'views.keep'])
})

test('a customer sees their room and orders only', () => {
  expect(allowed('customer')).toEqual(['customer-room.use', 'orders.read'])
})
