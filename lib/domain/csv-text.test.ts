import { expect, test } from 'vitest'
import { csvText } from './csv-text'

test('quotes what needs quoting and ends every line', () => {
  expect(
    csvText(
      ['name', 'n'],
      [
        ['a "b", c', 1],
        [null, -2],
      ],
    ),
  ).toBe('name,n\r\n"a ""b"", c",1\r\n,-2\r\n')
})

test.each(['=HYPERLINK("x")', '@SUM(A1)', '+cmd|x', '-cmd', '\t=1'])('makes %j text', (text) => {
  expect(csvText(['a'], [[text]])).toContain("'")
})

test.each(['-23,00', '+4.5', '-0.001', '12%', -1.5e-7])('leaves the number %j alone', (text) => {
  expect(csvText(['a'], [[text]])).toBe(`a\r\n${String(text).includes(',') ? `"${text}"` : text}\r\n`)
})
