import { expect, test } from 'vitest'
import { hasOtherDigits, toLatinDigits } from './latin-digits'

test.each(['arab', 'arabext', 'deva', 'beng', 'guru', 'gujr', 'tamldec', 'thai', 'fullwide'])(
  'digits of %s',
  (script) => {
    const text = new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false }).format(1_234_567_890)
    expect(hasOtherDigits(text)).toBe(true)
    expect(toLatinDigits(`A ${text}`)).toBe('A 1234567890')
  },
)

test('all else stays', () => {
  const text = 'Café ½ ² Ⅻ 12,50 ٫'
  expect(hasOtherDigits(text)).toBe(false)
  expect(toLatinDigits(text)).toBe(text)
})
