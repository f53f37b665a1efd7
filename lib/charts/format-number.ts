const formats = new Map<string, Intl.NumberFormat>()

/** One Intl.NumberFormat per locale and options: making one is dear. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  formats.set(key, made)
  return made
}

/**
 * A number in a locale, with a real minus. Decimal text stays exact: Intl rounds its digits, half away from zero.
 * @param value a number, or plain decimal text such as "8911407.904"
 */
export function formatNumber(value: number | string, locale: string, options: Intl.NumberFormatOptions): string {
  return numberFormat(locale, options)
    .formatToParts(value as Intl.StringNumericLiteral)
    .map((part) => (part.type === 'minusSign' ? '−' : part.value))
    .join('')
}
