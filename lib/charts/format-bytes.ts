const units = ['kB', 'MB', 'GB', 'TB'] as const

/** A size as people say it, in steps of a thousand: 45.6 MB, 812 B. */
export function formatBytes(bytes: number, locale: string): string {
  const write = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  let value = bytes
  let unit: string = 'B'
  for (const larger of units) {
    if (Math.round(value) < 1000) break
    value /= 1000
    unit = larger
  }
  const digits = unit === 'B' || value >= 100 ? 0 : 1
  return `${write(value, digits)} ${unit}`
}
