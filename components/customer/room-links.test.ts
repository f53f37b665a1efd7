import { expect, test } from 'vitest'
import { orderHref } from '../purchases/purchase-links'
import { roomLinks } from './room-links'

test('a preview says whose room it is on every link', () => {
  const links = roomLinks('shop', 'A&B 7', true)
  expect(links.overview).toBe('/shop/customer?preview=A%26B%207')
  expect(orderHref(links, 'C5/3')).toBe('/shop/customer/orders/C5%2F3?preview=A%26B%207')
})

test('a customer’s own links name nobody', () => {
  const links = roomLinks('shop', '12347', false)
  expect(links.overview).toBe('/shop/customer')
  expect(orderHref(links, '536365')).toBe('/shop/customer/orders/536365')
})
