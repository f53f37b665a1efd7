/** Texts as a malicious or careless file may carry them, as they must be kept and shown: to the letter. */
export const hostileTexts: readonly string[] = [
  '<script>window.__hit=1</script>',
  '"><img src=x onerror=window.__hit=1>',
  '=HYPERLINK("http://x.example")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  'tab\there, return\rthere',
  'javascript:alert(1)',
  '100%/../%2e%2F%zz\\n',
  '#top?range=all&x=1',
  '!not this',
  '\u202Egpj.exe\u200F',
  '👩‍👩‍👧‍👦 🇬🇧',
  `long${'x'.repeat(296)}`,
]

/** A text with NUL, which no database keeps; and what is kept of it. */
export const nulText = { written: 'nul\0nul', kept: 'nulnul' }

/** All texts as they are kept. */
export const keptTexts: readonly string[] = [...hostileTexts, nulText.kept]

/** Goods that only ever come back: their amounts are negative. */
export const REFUNDED = '-refund'

/** What the rejected rows add, so that they are other orders, products and customers than the loaded ones. */
export const again = (text: string): string => `${text} again`

export const HOSTILE_FILE_NAME = `=<script>"'%#?;é👩\u202Evsc.csv`

export const KEPT_FILE_NAME = `=<script>"'%#?;é👩vsc.csv`
