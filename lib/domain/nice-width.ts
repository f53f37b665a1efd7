/**
 * A width of 1, 2, 2.5 or 5 times a power of ten, of which at most so many reach a height; as decimal text.
 * @param height above 0
 */
export function niceWidth(height: number, most: number): string {
  const wanted = height / most
  const power = Math.floor(Math.log10(wanted))
  const factor = [1, 2, 2.5, 5, 10].find((step) => step * 10 ** power >= wanted) ?? 10
  const width = factor * 10 ** power
  const text = width.toFixed(Math.max(0, 1 - power))
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
