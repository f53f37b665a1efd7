import { describe, expect, it } from 'vitest'
import { decideNegativeMark, splitMark } from './split-mark'

describe('splitMark', () => {
  it.each([
    ['12.50 CR', '12.50', 'CR'],
    ['12.50CR', '12.50', 'CR'],
    ['1,250.00 Dr.', '1,250.00', 'DR'],
    ['DR 12.50', '12.50', 'DR'],
    ['Cr. £12.50', '£12.50', 'CR'],
    ['12,50 S', '12,50', 'S'],
    ['1.250,00H', '1.250,00', 'H'],
    ['12.50 Debit', '12.50', 'DR'],
  ])('%s', (text, number, mark) => {
    expect(splitMark(text)).toEqual({ number, mark })
  })

  it.each(['12.50', 'CR', 'SIZE 12 S', '12S', 'Dr Pepper', 'DRUM 12', '12 CRATES', ''])('%s has none', (text) => {
    expect(splitMark(text)).toBeNull()
  })
})

describe('decideNegativeMark', () => {
  const times = (count: number, cell: string) => Array.from({ length: count }, () => cell)

  it('takes the only mark where amounts without one are the rule', () => {
    expect(decideNegativeMark([...times(9, '2.50'), '2.50 CR'])).toBe('CR')
    expect(decideNegativeMark([...times(9, '2.50'), '2.50 DR'])).toBe('DR')
  })

  it('takes the rarer where every amount has one, seen or not', () => {
    expect(decideNegativeMark([...times(9, '2.50 CR'), '2.50 DR'])).toBe('DR')
    expect(decideNegativeMark([...times(9, '2,50 S'), '2,50 H'])).toBe('H')
    expect(decideNegativeMark(times(9, '2.50 CR'))).toBe('DR')
  })

  it('does not choose where nothing tells', () => {
    expect(decideNegativeMark(['2.50 CR', '2.50 DR'])).toBeNull()
    expect(decideNegativeMark([...times(9, '2.50'), '2.50 CR', '3.00 DR'])).toBeNull()
    expect(decideNegativeMark(['2.50', ''])).toBeNull()
  })
})
