import { expect, test } from 'vitest'
import { currentPlace } from './place'

const place = (href: string) => ({ href, label: href, icon: null })
const places = [
  place('/shop/marketing'),
  { ...place('/shop/marketing/products'), also: ['/shop/marketing/stock'] },
  place('/shop/admin/imports'),
]

test.each([
  ['/shop/marketing', '/shop/marketing'],
  ['/shop/marketing/products', '/shop/marketing/products'],
  ['/shop/marketing/products/85123A', '/shop/marketing/products'],
  ['/shop/marketing/stock/85123A', '/shop/marketing/products'],
  ['/shop/marketing/other', '/shop/marketing'],
  ['/shop/marketing-plan', undefined],
])('%s belongs to %s', (path, href) => {
  expect(currentPlace(places, path)?.href).toBe(href)
})
