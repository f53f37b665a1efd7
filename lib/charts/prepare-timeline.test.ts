import { describe, expect, test } from 'vitest'
import type { CustomerTimelineAnswer } from '../contracts/customer-timeline'
import { createFormat } from './format'
import { placeNotes } from './place-notes'
import { prepareTimeline } from './prepare-timeline'

type Order = CustomerTimelineAnswer['orders'][number]

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const order = (orderedAt: string, net: string, more: Partial<Order> = {}): Order => ({
  orderKey: orderedAt,
  orderNumber: null,
  orderedAt,
  kind: 'sale',
  units: 1,
  net,
  reversed: false,
  ...more,
})

const timeline = (orders: Order[], total = orders.length) =>
  prepareTimeline({ customer: 'ann', currency: 'GBP', asOf: '2024-12-31', total, orders }, format)

const year = [
  order('2024-01-01T00:00:00', '10', { orderNumber: '1' }),
  order('2024-01-11T12:00:00', '50', { reversed: true }),
  order('2024-01-12T12:00:00', '-50', { kind: 'cancellation' }),
  order('2024-07-01T12:00:00', '20'),
  order('2024-12-31T12:00:00', '5'),
]

describe('a customer’s timeline', () => {
  test('places orders by their moments between the first order’s day and the as-of day', () => {
    const { marks, dateTicks } = timeline(year)
    expect(marks.map(({ x }) => Math.round(x * 1000))).toEqual([0, 29, 31, 499, 999])
    expect(marks.map(({ tone }) => tone)).toEqual(['sale', 'reversed', 'back', 'sale', 'sale'])
    expect(dateTicks.map(({ label }) => label)).toEqual(['Jan', 'Apr', 'Jul', 'Oct'])
  })

  test('has pieces of whole days from the first to the last, for what was noted', () => {
    const { pieces } = timeline(year)
    expect(pieces[0]?.from).toBe('2024-01-01T00:00:00')
    expect(pieces.every(({ to }, index) => index === pieces.length - 1 || to === pieces[index + 1]?.from)).toBe(true)
    expect(String(pieces.at(-1)?.to) > '2024-12-31T23:59:00').toBe(true)
    const [mark] = placeNotes(pieces, [{ id: 'n', from: '2024-07-01', to: '2024-07-01', days: '', text: '' }])
    expect(pieces[mark?.index ?? 0]?.x).toBeCloseTo(0.5, 1)
  })

  test('says how long after the sale before each came', () => {
    const [first, second, , third] = timeline(year).marks
    expect(first?.details).toEqual([{ label: 'Units', text: '1' }])
    expect(second?.details.map(({ text }) => text)).toEqual(['1', '10 days', 'taken back whole'])
    expect(third?.details.map(({ text }) => text)).toEqual(['1', '172 days'])
  })

  test('names what stands out, the latest first, one row an order', () => {
    expect(timeline(year).milestones.map(({ day, title, text }) => [day, title, text])).toEqual([
      ['2024-12-31', 'After the longest pause, latest order', '183 days · £5.00'],
      ['2024-01-12', 'Largest cancellation', '−£50.00'],
      ['2024-01-11', 'Came back, largest order', '£50.00'],
      ['2024-01-01', 'First order', '£10.00'],
    ])
  })

  test('does not call an order the first where earlier ones are not listed', () => {
    const { milestones, summary } = timeline(year, 9)
    expect(milestones.map(({ title }) => title)).not.toContain('First order')
    expect(summary).toContain('the latest of 9')
  })

  test('of one order is that order', () => {
    const { milestones, marks, summary } = timeline([order('2024-12-31T09:00:00', '10')])
    expect(milestones.map(({ title }) => title)).toEqual(['First order'])
    expect(marks[0]?.x).toBeCloseTo(0.375, 2)
    expect(summary).toContain('1 order and 0 cancellations or returns from')
  })

  test('of nobody’s orders says so', () => {
    expect(timeline([])).toMatchObject({ marks: [], milestones: [], summary: 'No orders yet.' })
  })
})
