import { type MetricKey, type MetricValue, metric } from './metric'
import { addMoney, divideMoney, isAboveZero, subtractMoney } from './money'

/** Sums over some order lines; money and units as exact decimal text. */
export type Sums = {
  readonly gross: string
  readonly discounts: string
  readonly returns: string
  readonly units: string
  readonly orders: number
  readonly cancelled: number
}

/** Distinct known customers with a sale; `new`: those whose first sale ever lies in the same interval. */
export type People = { readonly active: number; readonly new: number }

export const noSums: Sums = { gross: '0', discounts: '0', returns: '0', units: '0', orders: 0, cancelled: 0 }
export const nobody: People = { active: 0, new: 0 }

export const addSums = (a: Sums, b: Sums): Sums => ({
  gross: addMoney(a.gross, b.gross),
  discounts: addMoney(a.discounts, b.discounts),
  returns: addMoney(a.returns, b.returns),
  units: addMoney(a.units, b.units),
  orders: a.orders + b.orders,
  cancelled: a.cancelled + b.cancelled,
})

const ratio = (a: string, b: string, decimals: number): number | null => {
  const text = divideMoney(a, b, decimals)
  return text === null ? null : Number(text)
}

const formulas: Record<MetricKey, (sums: Sums, people: People) => MetricValue> = {
  net: ({ gross, discounts, returns }) => subtractMoney(subtractMoney(gross, discounts), returns),
  gross: ({ gross }) => gross,
  returns: ({ returns }) => returns,
  discounts: ({ discounts }) => discounts,
  orders: ({ orders }) => orders,
  cancelled: ({ cancelled }) => cancelled,
  aov: ({ gross, discounts, orders }) => divideMoney(subtractMoney(gross, discounts), String(orders), 4),
  units: ({ units }) => Number(units),
  'items-per-order': ({ units, orders }) => ratio(units, String(orders), 4),
  price: ({ gross, units }) => divideMoney(gross, units, 4),
  'return-rate': ({ returns, gross }) => ratio(returns, gross, 6),
  active: (_, people) => people.active,
  new: (_, people) => people.new,
  returning: (_, people) => people.active - people.new,
}

/** A metric's value (METRICS: Sales, Customers). AOV, price and items per order have 4 decimals, the return rate 6; null: a gap. */
export const deriveValue = (key: MetricKey, sums: Sums, people: People): MetricValue => formulas[key](sums, people)

/** Values of several metrics. */
export const deriveValues = (
  keys: readonly MetricKey[],
  sums: Sums,
  people: People = nobody,
): Partial<Record<MetricKey, MetricValue>> =>
  Object.fromEntries(keys.map((key) => [key, deriveValue(key, sums, people)]))

const difference = (key: MetricKey, value: string | number, before: string | number): MetricValue =>
  metric(key).unit === 'money'
    ? subtractMoney(String(value), String(before))
    : Number((Number(value) - Number(before)).toFixed(6))

/** Against a comparison value; null where either is a gap. `ratio` is null where the comparison is 0. */
export function changeOf(
  key: MetricKey,
  value: MetricValue,
  before: MetricValue,
): { absolute: MetricValue; ratio: number | null } | null {
  if (value === null || before === null) return null
  const base = Math.abs(Number(before))
  const ratio = base === 0 ? null : Number(((Number(value) - Number(before)) / base).toFixed(6))
  return { absolute: difference(key, value, before), ratio }
}

/** Part of a whole as a fraction with 6 decimals; null unless the whole is above zero. */
export const shareOf = (part: string, whole: string): number | null =>
  isAboveZero(whole) ? ratio(part, whole, 6) : null
