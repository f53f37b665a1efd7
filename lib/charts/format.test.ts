import { expect, test } from 'vitest'
import { createFormat } from './format'

const pounds = createFormat({ locale: 'en-GB', currency: 'GBP' })
const yen = createFormat({ locale: 'ja-JP', currency: 'JPY' })
const euros = createFormat({ locale: 'de-DE', currency: 'EUR' })

test('rounds money to the minor unit of its currency, half away from zero, on the digits of the text', () => {
  expect(pounds.value('8911407.904', 'money')).toBe('£8,911,407.90')
  expect(pounds.value('1.005', 'money')).toBe('£1.01')
  expect(pounds.value('-1.005', 'money')).toBe('−£1.01')
  expect(pounds.value('90071992547409931.235', 'money')).toBe('£90,071,992,547,409,931.24')
  expect(yen.value('1234.5', 'money')).toBe('￥1,235')
  expect(euros.value('1234.5', 'money')).toBe('1.234,50\u00a0€')
})

test('keeps every digit where exactness is asked for', () => {
  expect(pounds.exact('8911407.904', 'money')).toBe('£8,911,407.904')
  expect(pounds.exact('0.001', 'money')).toBe('£0.001')
  expect(pounds.exact('-11062.06', 'money')).toBe('−£11,062.06')
})

test('shortens large values only', () => {
  expect(pounds.short('8911407.904', 'money')).toBe('£8.91m')
  expect(pounds.short('-23456.7', 'money')).toBe('−£23.5k')
  expect(pounds.short('9999.99', 'money')).toBe('£9,999.99')
  expect(pounds.short(19_960, 'count')).toBe('19,960')
  expect(pounds.short(1_234_567, 'count')).toBe('1.23m')
  expect(pounds.short(0.0815, 'percent')).toBe('8.2%')
})

test('says unknown, new and no change as such', () => {
  expect(pounds.value(null, 'money')).toBe('–')
  expect(pounds.change(null)).toBe('new')
  expect(pounds.change(0)).toBe('0.0%')
})

test('signs changes with a plus or a real minus', () => {
  expect(pounds.change(0.0421)).toBe('+4.2%')
  expect(pounds.change(-0.5)).toBe('−50.0%')
  expect(pounds.difference('-12.3', 'money')).toBe('−£12.30')
  expect(pounds.difference(12, 'count')).toBe('+12')
})

test('puts the unit on the tick that asks for it', () => {
  expect(pounds.tick(800_000, 'money', true)).toBe('£800k')
  expect(pounds.tick(600_000, 'money', false)).toBe('600k')
  expect(pounds.tick(0.05, 'percent', false)).toBe('5%')
  expect(pounds.tick(250, 'count', true)).toBe('250')
})

test('writes days and buckets on the wall clock, whatever the zone of the machine', () => {
  expect(pounds.day('2011-12-09')).toBe('Fri 9 Dec 2011')
  expect(pounds.moment('2011-12-09T12:50:00')).toBe('9 Dec 2011, 12:50')
  expect(pounds.bucket({ key: '2011-12-09T14', from: '2011-12-09T14:00:00' }, 'hour')).toBe('Fri 9 Dec 2011, 14:00')
  expect(pounds.bucket({ key: '2011-12-05', from: '2011-12-05T00:00:00' }, 'week')).toBe('Week of 5 Dec 2011')
  expect(pounds.bucket({ key: '2011-03', from: '2011-03-01T00:00:00' }, 'month')).toBe('March 2011')
  expect(pounds.bucket({ key: '2011-Q4', from: '2011-10-01T00:00:00' }, 'quarter')).toBe('Q4 2011')
})
