import { expect, test } from 'vitest'
import { readCellList } from './read-cell-list'

const texts = (cell: string) =>
  readCellList(cell)?.map((element) => [...element].map(([path, { text }]) => `${path}=${text}`))

test.each([
  ['[{"sku":"A","qty":2,"price":2.50}]', [['sku=A', 'qty=2', 'price=2.50']]],
  [' [ { "a" : "x, [y]" } , { "a" : "z" } ] ', [['a=x, [y]'], ['a=z']]],
  ["[{'sku': 'A', 'name': \"Ann's mug\", 'gift': True, 'note': None}]", [['sku=A', "name=Ann's mug", 'gift=true']]],
  ['["A","B"]', [['=A'], ['=B']]],
  ["['A', 'B',]", [['=A'], ['=B']]],
  [
    '[{"product":{"id":1515915625441993984,"title":"Caf\\u00e9 \\"No 1\\""},"n":1}]',
    [['product.id=1515915625441993984', 'product.title=Café "No 1"', 'n=1']],
  ],
  ['{"sku":"A","qty":1}', [['sku=A', 'qty=1']]],
  ['{"currency":"EUR","items":[{"sku":"A"},{"sku":"B"}]}', [['sku=A'], ['sku=B']]],
  ['[1.10, 20]', [['=1.10'], ['=20']]],
])('%s', (cell, elements) => {
  expect(texts(cell)).toEqual(elements)
})

test.each([
  '',
  '[]',
  'A, B',
  '[A, B]',
  '[{"a":1}',
  '[{"a" 1}]',
  '[{"a":1}] and more',
  '{',
  '['.repeat(5_000),
  '[sale] mug',
  '["a\\',
])('%j is no list', (cell) => {
  expect(readCellList(cell)).toBeNull()
})
