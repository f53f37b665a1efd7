import { expect, test } from 'vitest'
import { currentPlace, placesAtHand } from './place'

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

test('a phone has the current place’s group at hand, and always the current place', () => {
  const data = ['/a', '/b', '/c'].map((href) => ({ ...place(href), group: 'Data' }))
  const dashboards = ['/v', '/w', '/x', '/y', '/z'].map((href) => ({ ...place(href), group: 'Dashboards' }))
  const all = [...data, ...dashboards]
  const hrefs = (current: number) => placesAtHand(all, all[current]).map(({ href }) => href)
  expect(hrefs(1)).toEqual(['/a', '/b', '/c', '/v'])
  expect(hrefs(3)).toEqual(['/v', '/w', '/x', '/y'])
  expect(hrefs(7)).toEqual(['/v', '/w', '/x', '/z'])
  expect(placesAtHand(all, undefined)).toHaveLength(4)
})
