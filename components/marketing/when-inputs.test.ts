import { expect, test } from 'vitest'
import { readView } from '../filters/read-view'
import { dayHoursInput } from './when-inputs'

const view = readView(
  '?from=2011-11-14&to=2011-11-27&range=all&compare=custom&compareFrom=2011-10-04&compareTo=2011-10-10',
)

/** As the figures of the view say them: moved to the same weekday. */
const known = {
  range: { from: '2011-11-14', to: '2011-11-27' },
  comparison: { from: '2011-10-03', to: '2011-10-09' },
}

test('a day is compared with the one that lies where it lies in the days chosen', () => {
  expect(dayHoursInput(view, '2011-11-16', known)).toMatchObject({
    from: '2011-11-16',
    to: '2011-11-16',
    compare: 'custom',
    compareFrom: '2011-10-05',
    compareTo: '2011-10-05',
  })
})

test('a day without a counterpart among the days chosen is compared with none', () => {
  for (const day of ['2011-11-13', '2011-11-21', '2011-11-28'])
    expect(dayHoursInput(view, day, known)).toMatchObject({ from: day, to: day, compare: 'none' })
  expect(dayHoursInput(view, '2011-11-16', { ...known, comparison: null }).compare).toBe('none')
})

test('otherwise a day is compared as the view is', () => {
  expect(dayHoursInput({ ...view, compare: 'previous-year' }, '2011-11-16', known)).toMatchObject({
    compare: 'previous-year',
  })
})
