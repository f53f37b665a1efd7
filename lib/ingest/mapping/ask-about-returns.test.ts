import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 20 }, (_, i) => i)
const price = (i: number) => [12, 30.5, 7.25][i % 3] ?? 0
const csv = (header: string, cells: (i: number) => readonly (string | number)[]) =>
  `${[header, ...rows.map((i) => [`N-${400 + i}`, `2026-03-${10 + i}`, `Thing ${i % 4}`, ...cells(i)].join(';'))].join('\n')}\n`
const asked = async (text: string) => (await understoodText(text)).questions.map(({ code }) => code)

describe('what was given back is asked', () => {
  it.each([
    ['Number;Date;Item;Type;Amount', (i: number) => [i % 9 === 4 ? 'Refund' : 'Purchase', i % 9 === 4 ? 3 : -price(i)]],
    ['Buchung;Datum;Artikel;Menge;Betrag', (i: number) => [1, `-${price(i)}`.replace('.', ',')]],
    ['Number;Date;Product;Quantity;Price', (i: number) => [-1, price(i)]],
  ] as const)('where nearly every amount is below zero: %s', async (header, cells) => {
    expect(await asked(csv(header, cells))).toEqual(['all-below-zero'])
  })

  it.each([
    ['KX', 'VB'],
    ['1', '2'],
  ])('where codes of rows are not known: %s, %s', async (rare, usual) => {
    const text = csv('Number;Date;Product;Doc type;Amount', (i) => [i % 9 === 4 ? rare : usual, price(i)])
    const [question, ...more] = (await understoodText(text)).questions
    expect(question).toMatchObject({ code: 'given-back', answers: 'givenBack', proposed: '' })
    expect(question?.options.map(({ value }) => value)).toEqual(['', usual, rare])
    expect(more).toEqual([])
  })
})

describe('it is not asked', () => {
  it.each([
    ['INV', 'CN', (i: number) => price(i)],
    ['VB', 'KX', (i: number) => price(i) * (i % 9 === 4 ? -1 : 1)],
    ['Dine in', 'Takeaway', (i: number) => price(i)],
    ['Sale', 'Refund', (i: number) => price(i)],
  ] as const)('where kinds or signs say it: %s, %s', async (usual, rare, amount) => {
    const text = csv('Number;Date;Product;Type;Amount', (i) => [i % 9 === 4 ? rare : usual, amount(i)])
    expect(await asked(text)).toEqual([])
  })

  it('of a list of refunds', async () => {
    expect(await asked(csv('Number;Date;Product;Type;Amount', (i) => ['Refund', -price(i)]))).toEqual([])
  })
})
