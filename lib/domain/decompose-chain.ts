import { parseDecimal } from './decimal'
import { addMoney, divideMoney, subtractMoney } from './money'

/** An exact number: top / bottom, bottom above zero. */
type Fraction = { readonly top: bigint; readonly bottom: bigint }

function toFraction(text: string): Fraction {
  const parsed = parseDecimal(text)
  if (parsed === null) throw new RangeError(`Not a decimal amount: ${text}`)
  return { top: parsed.units, bottom: 10n ** BigInt(parsed.scale) }
}

const multiply = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })
const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})
const divide = (a: Fraction, b: Fraction): Fraction => {
  const sign = b.top < 0n ? -1n : 1n
  return { top: sign * a.top * b.bottom, bottom: sign * a.bottom * b.top }
}
const difference = (a: Fraction, b: Fraction): Fraction => add(a, { top: -b.top, bottom: b.bottom })
const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1))

/** 12, 30, 90 → 12 · 30/12 · 90/30: the factors whose product is the last quantity. */
const factorsOf = (chain: readonly string[]): Fraction[] =>
  chain.map(toFraction).map((quantity, index, all) => {
    const previous = all[index - 1]
    return previous ? divide(quantity, previous) : quantity
  })

/** What changing one factor adds, averaged over all orders in which the factors may change. */
function shapleyPart(before: readonly Fraction[], after: readonly Fraction[], factor: number): Fraction {
  const others = before.map((_, index) => index).filter((index) => index !== factor)
  const own = difference(after[factor] as Fraction, before[factor] as Fraction)
  let part: Fraction = { top: 0n, bottom: 1n }
  for (let changed = 0; changed < 2 ** others.length; changed++) {
    const first = others.filter((_, bit) => changed & (2 ** bit))
    const weight = {
      top: factorial(first.length) * factorial(others.length - first.length),
      bottom: factorial(before.length),
    }
    const factors = others.map((index) => (first.includes(index) ? after : before)[index] as Fraction)
    part = add(part, [own, ...factors].reduce(multiply, weight))
  }
  return part
}

const rounded = ({ top, bottom }: Fraction, decimals: number): string =>
  divideMoney(String(top), String(bottom), decimals) ?? '0'

/**
 * Splits the change of a product of factors into one part per factor; the parts add up to the change exactly.
 *
 * A chain such as orders, units, gross stands for orders × (units / orders) × (gross / units). The part of a factor is
 * its Shapley value: its change times the other factors, averaged over every order in which the factors may change. For
 * three: Δx·(y₀z₀/3 + (y₁z₀ + y₀z₁)/6 + y₁z₁/3). It favours no order and leaves no residual (Sun 1998, "Changes in
 * energy consumption and energy intensity: a complete decomposition model"; Shorrocks 2013, "Decomposition procedures
 * for distributional analysis: a unified framework based on the Shapley value").
 *
 * Computed in exact fractions; each part but the last is rounded to so many decimals, half away from zero, and the last
 * takes what remains. Where a quantity to divide by is zero in either period, the first factor takes the whole change.
 */
export function decomposeChain(before: readonly string[], after: readonly string[], decimals: number): string[] {
  const change = subtractMoney(after.at(-1) ?? '0', before.at(-1) ?? '0')
  const divisors = [...before.slice(0, -1), ...after.slice(0, -1)]
  if (divisors.some((divisor) => Number(divisor) === 0)) return before.map((_, index) => (index === 0 ? change : '0'))
  const [from, to] = [factorsOf(before), factorsOf(after)]
  const parts = from.slice(0, -1).map((_, factor) => rounded(shapleyPart(from, to, factor), decimals))
  return [...parts, subtractMoney(change, parts.reduce(addMoney, '0'))]
}
