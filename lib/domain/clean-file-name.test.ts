import { expect, test } from 'vitest'
import { cleanFileName } from './clean-file-name'

test.each([
  ['sales.csv', 'sales.csv'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\exports\\März 2026.csv.gz', 'März 2026.csv.gz'],
  ['folder/', 'folder'],
  ['a\u0000b\u202Egpj.csv\u200F', 'abgpj.csv'],
  ['  two\n lines.csv ', 'two lines.csv'],
  ['<script>alert(1)</script>.csv', 'script>.csv'],
  ['', 'unnamed'],
  ['..', 'unnamed'],
  ['\u202E', 'unnamed'],
])('%j becomes %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept)
})

test('a long name is cut in the middle and keeps its ending', () => {
  const name = cleanFileName(`${'x'.repeat(400)}.csv.gz`)
  expect(Array.from(name)).toHaveLength(180)
  expect(name).toMatch(/^x+…x+\.csv\.gz$/)
})
