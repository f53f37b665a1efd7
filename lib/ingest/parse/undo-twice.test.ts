import { expect, test } from 'vitest'
import { decode } from './decode'

test.each([
  ['CafÃ©', 'Café'],
  ['5 â‚¬, â€œbigâ€\u009d', '5 €, “big”'],
  ['ÐœÐ¾ÑÐºÐ²Ð°', 'ÐœÐ¾ÑÐºÐ²Ð°'],
  ['Café, SÃ£o Paulo', 'Café, São Paulo'],
  ['東京 plain', '東京 plain'],
])('%s is %s', (twice, once) => {
  expect(decode(Buffer.from(twice), 'utf-8-twice')).toBe(once)
})
