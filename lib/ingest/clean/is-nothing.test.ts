import { expect, it } from 'vitest'
import { isNothing } from './is-nothing'
import { redactText } from './personal-cell'
import { readCustomerId } from './read-customer-id'

it.each(['', '  ', 'NULL', ' null', 'N/A', 'NA', '#N/A', 'nan', 'None', '\\N', '-', '—', '(blank)', '#DIV/0!'])(
  '%j says nothing',
  (cell) => {
    expect(isNothing(cell)).toBe(true)
    expect(readCustomerId(cell).key).toBeNull()
  },
)

it.each(['0', '-5', 'NA12', 'Nancy', 'nullify', '17850', '-1', '12-'])('%j says something', (cell) => {
  expect(isNothing(cell)).toBe(false)
})

it('tells an id from one that lost its last digits, has a point too many, or is a word', () => {
  expect(readCustomerId('1515915625441993984')).toEqual({ key: '1515915625441993984', cleaning: null })
  expect(readCustomerId('17850.0')).toEqual({ key: '17850', cleaning: 'customer-id-point-zero' })
  expect(readCustomerId('5.49E+15')).toEqual({ key: null, cleaning: 'damaged-id' })
  expect(readCustomerId('1.515916e+18')).toEqual({ key: null, cleaning: 'damaged-id' })
  expect(readCustomerId('NULL')).toEqual({ key: null, cleaning: 'null-word' })
})

it.each(['Walk-In', 'walk in', 'Guest', 'Laufkunde', 'Client de passage', 'Consumidor final'])(
  '%j is nobody',
  (cell) => {
    expect(readCustomerId(cell)).toEqual({ key: null, cleaning: 'null-word' })
    expect(redactText(cell, () => 'a pseudonym')).toBe(cell)
  },
)

it.each(['Guestling', 'Walker', 'Gastón', 'K-100'])('%j is somebody', (cell) => {
  expect(readCustomerId(cell).key).toBe(cell)
})
