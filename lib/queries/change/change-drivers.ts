import type { WhatChangedAnswer } from '@/lib/contracts/what-changed'
import type { ChangeDriver, ChangeMetric } from '@/lib/domain/change'
import { decomposeChain } from '@/lib/domain/decompose-chain'
import type { MetricValue } from '@/lib/domain/metric'
import type { Sums } from '@/lib/domain/metric-values'
import { divideMoney, subtractMoney } from '@/lib/domain/money'
import { minorDigits } from './minor-digits'

type Driver = WhatChangedAnswer['drivers'][number]

const factors = ['orders', 'items-per-order', 'price-per-item'] as const satisfies ChangeDriver[]

const chainOf = ({ orders, units, gross }: Sums): string[] => [String(orders), units, gross]

function factorValue(driver: (typeof factors)[number], { orders, units, gross }: Sums): MetricValue {
  if (driver === 'orders') return orders
  if (driver === 'price-per-item') return divideMoney(gross, units, 4)
  const items = divideMoney(units, String(orders), 4)
  return items === null ? null : Number(items)
}

const taken = (driver: 'discounts' | 'returns', now: Sums, before: Sums): Driver => ({
  driver,
  value: now[driver],
  comparison: before[driver],
  part: subtractMoney(before[driver], now[driver]),
})

/**
 * A change of money or units as parts of its factors, which add up exactly: gross = orders × items per order × price per
 * item, units without the price; of net, discounts and returns are taken off. Other metrics have no factors.
 * @param currency its minor unit is what parts are rounded to; the last factor takes the remainder
 */
export function changeDriversOf(metric: ChangeMetric, now: Sums, before: Sums, currency: string): Driver[] {
  if (metric !== 'net' && metric !== 'gross' && metric !== 'units') return []
  const ofMoney = metric !== 'units'
  const length = ofMoney ? 3 : 2
  const decimals = ofMoney ? minorDigits(currency) : 0
  const parts = decomposeChain(chainOf(before).slice(0, length), chainOf(now).slice(0, length), decimals)
  const drivers = parts.map((part, index): Driver => {
    const driver = factors[index] ?? 'orders'
    const values = { value: factorValue(driver, now), comparison: factorValue(driver, before) }
    return { driver, ...values, part: ofMoney ? part : Number(part) }
  })
  return metric === 'net' ? [...drivers, taken('discounts', now, before), taken('returns', now, before)] : drivers
}
