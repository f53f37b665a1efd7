import { expect, test } from 'vitest'
import { moveRange } from './move-range'

test('moves days by their number', () => {
  expect(moveRange({ from: '2011-11-12', to: '2011-12-09' }, -1)).toEqual({ from: '2011-10-15', to: '2011-11-11' })
  expect(moveRange({ from: '2011-12-09', to: '2011-12-09' }, 1)).toEqual({ from: '2011-12-10', to: '2011-12-10' })
})

test('moves whole months by months, whatever their lengths', () => {
  expect(moveRange({ from: '2011-03-01', to: '2011-03-31' }, -1)).toEqual({ from: '2011-02-01', to: '2011-02-28' })
  expect(moveRange({ from: '2011-01-01', to: '2011-12-31' }, -1)).toEqual({ from: '2010-01-01', to: '2010-12-31' })
  expect(moveRange({ from: '2011-10-01', to: '2011-12-31' }, 1)).toEqual({ from: '2012-01-01', to: '2012-03-31' })
})
