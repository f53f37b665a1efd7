import { expect, test } from 'vitest'
import { TextBytes } from './text-bytes'

const shown = (text: TextBytes): string => text.bytes.toString('latin1', 0, text.length)

test.each([0, 7, 10, 999_999_999, 1_000_000_000, 1_000_000_007, 2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, -42])(
  'writes %d digit by digit',
  (value) => {
    const text = new TextBytes(1)
    text.integer(value)
    expect(shown(text)).toBe(String(value))
  },
)

test('grows, and keeps what it holds', () => {
  const text = new TextBytes(4)
  for (let i = 0; i < 300; i++) {
    text.integer(i * 1_234_567)
    text.byte(0x09)
    text.ascii('sale')
  }
  expect(shown(text)).toBe(Array.from({ length: 300 }, (_, i) => `${i * 1_234_567}\tsale`).join(''))
})

test('takes text of any kind, and parts of other bytes', () => {
  const text = new TextBytes(1)
  text.text('Café 日')
  const { filled } = text
  const copy = new TextBytes(1)
  copy.append(filled, 3, filled.length)
  expect(copy.filled.toString()).toBe('é 日')
})
