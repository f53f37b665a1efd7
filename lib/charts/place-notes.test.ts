import { expect, test } from 'vitest'
import { placeNotes } from './place-notes'

const weeks = ['2011-11-07', '2011-11-14', '2011-11-21'].map((day, index, days) => ({
  index,
  from: `${day}T00:00:00`,
  to: `${days[index + 1] ?? '2011-11-28'}T00:00:00`,
}))

const note = (from: string, to = from) => ({ id: from + to, from, to, days: from, text: `${from} to ${to}` })

const placed = (...notes: ReturnType<typeof note>[]) =>
  placeNotes(weeks, notes).map(({ index, until, notes }) => [index, until, notes.length])

test('a note stands in the bucket of its day, also the last one', () => {
  expect(placed(note('2011-11-20'), note('2011-11-27'))).toEqual([
    [1, 1, 1],
    [2, 2, 1],
  ])
})

test('a note of several days reaches over all buckets it touches, as far as they are shown', () => {
  expect(placed(note('2011-10-01', '2011-11-14'))).toEqual([[0, 1, 1]])
  expect(placed(note('2011-11-13', '2012-01-31'))).toEqual([[0, 2, 1]])
})

test('notes that begin in the same bucket share a mark', () => {
  expect(placed(note('2011-11-15'), note('2011-11-16', '2011-11-22'))).toEqual([[1, 2, 2]])
})

test('notes outside the trend stand nowhere', () => {
  expect(placed(note('2011-11-06'), note('2011-11-28'))).toEqual([])
})

test('by hour, a day’s note stands at its first hour and reaches to its last', () => {
  const hours = [22, 23, 24, 25].map((hour, index) => {
    const at = (hours: number) => new Date(Date.UTC(2011, 10, 7, hours)).toISOString().slice(0, 19)
    return { index, from: at(hour), to: at(hour + 1) }
  })
  expect(placeNotes(hours, [note('2011-11-07')])).toMatchObject([{ index: 0, until: 1 }])
  expect(placeNotes(hours, [note('2011-11-08')])).toMatchObject([{ index: 2, until: 3 }])
})
