import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal'
import { type NumberColumn, readColumnNumber } from './read-column-number'

const read = (text: string, column: Partial<NumberColumn>) => {
  const found = readColumnNumber(text, { field: 'amount', decimalSign: '.', ...column })
  return found && [decimalText(found.value), found.by]
}

test('a quantity is read with its unit, another number is not', () => {
  expect(read('3 pcs', { field: 'quantity' })).toEqual(['3', 'quantity-unit'])
  expect(read('1,5 kg', { field: 'quantity', decimalSign: ',' })).toEqual(['1.5', 'quantity-unit'])
  expect(read('3', { field: 'quantity' })).toEqual(['3', null])
  expect(read('3 pcs', { field: 'unitPrice' })).toBeNull()
})

test('a smaller unit is a part of the column’s, exactly', () => {
  const grocer = { field: 'quantity', units: ['kg', 'l', 'lb'] } as const
  expect(read('500 g', grocer)).toEqual(['0.5', 'quantity-unit'])
  expect(read('1.25 kg', grocer)).toEqual(['1.25', 'quantity-unit'])
  expect(read('33 cl', grocer)).toEqual(['0.33', 'quantity-unit'])
  expect(read('4 oz', grocer)).toEqual(['0.25', 'quantity-unit'])
  expect(read('80 cm', grocer)).toEqual(['80', 'quantity-unit'])
  expect(read('2 kg', { field: 'quantity', units: ['g'] })).toEqual(['2000', 'quantity-unit'])
  expect(read('500 g', { field: 'quantity', units: ['g'] })).toEqual(['500', 'quantity-unit'])
})

test('credit and debit are read only where the column knows which is which', () => {
  expect(read('12.50 CR', { negativeMark: 'CR' })).toEqual(['-12.5', 'credit-debit'])
  expect(read('DR 12.50', { negativeMark: 'CR' })).toEqual(['12.5', 'credit-debit'])
  expect(read('(12.50) CR', { negativeMark: 'CR' })).toEqual(['12.5', 'credit-debit'])
  expect(read('12.50 CR', {})).toBeNull()
})

test('digits of other scripts are told', () => {
  expect(read('١٬٢٣٤٫٥٠', {})).toEqual(['1234.5', 'other-digits'])
  expect(read('۱٬۲۳۴٫۵۰', { decimalSign: ',' })).toEqual(['1234.5', 'other-digits'])
  expect(read('\u061c-١٢٫٥', {})).toEqual(['-12.5', 'other-digits'])
  expect(read('１２．５', {})).toBeNull()
  expect(read('१२.५', {})).toEqual(['12.5', 'other-digits'])
})
