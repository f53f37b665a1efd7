import { addDays, type Day } from '@/lib/domain/calendar'
import { grains } from '@/lib/domain/grain'
import { type RangePreset, rangePresets } from '@/lib/domain/range-preset'
import { compareModes, customerKinds } from '@/lib/domain/view-choices'
import type { Random } from './random'
import {
  randomBranches,
  randomChannels,
  randomCountries,
  randomDevices,
  randomPayments,
  randomProducts,
} from './random-facts'

/** Most often none of the values, else a few, some of them excluded. */
export const someOf = (choose: Random, values: readonly string[]): string[] =>
  choose.chance(0.7)
    ? []
    : values.filter(() => choose.chance(0.4)).map((value) => (choose.chance(0.3) ? `!${value}` : value))

export const randomKept = (choose: Random) =>
  choose.chance(0.4) ? { kept: 'true' as const, hours: choose.pick([1, 24, 72]) } : {}

type Days = { readonly first: Day; readonly count: number }
type When = { range: RangePreset; from?: undefined } | { from: string; to: string }

function time(choose: Random, { first, count }: Days): When {
  if (choose.chance(0.4)) return { range: choose.pick(rangePresets) }
  const from = addDays(first, choose.whole(-30, count))
  return { from, to: addDays(from, choose.whole(0, choose.pick([1, 30, 400]))) }
}

function comparison(choose: Random, { first, count }: Days) {
  const compare = choose.pick(compareModes)
  if (compare !== 'custom') return { compare }
  const compareFrom = addDays(first, choose.whole(-5, count))
  return { compare, compareFrom, compareTo: addDays(compareFrom, choose.whole(0, choose.pick([1, 30, 200]))) }
}

/** Any view of random facts over so many days, as a question takes it. */
export function randomView(choose: Random, days: Days) {
  const when = time(choose, days)
  const isShort = when.from !== undefined && when.to < addDays(when.from, 100)
  return {
    ...when,
    grain: isShort
      ? choose.pick([...grains, 'auto'])
      : choose.pick(['auto', 'day', 'week', 'month', 'quarter', 'year']),
    ...comparison(choose, days),
    customers: choose.pick([...customerKinds, 'all']),
    ...randomKept(choose),
    kinds: someOf(choose, ['product', 'service']).map((kind) => kind.replace('!', '')),
    branch: someOf(choose, [...randomBranches, '']),
    country: someOf(choose, [...randomCountries, '']),
    payment: someOf(choose, [...randomPayments, '']),
    device: someOf(choose, [...randomDevices, '']),
    channel: someOf(choose, [...randomChannels, '']),
    product: someOf(
      choose,
      randomProducts.map(({ sku }) => sku),
    ),
    brand: someOf(choose, choose.chance(0.3) ? ['brand-0', 'brand-1', ''] : []),
    category: someOf(choose, choose.chance(0.3) ? ['goods', 'goods.odd', ''] : []),
  }
}
