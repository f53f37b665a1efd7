import type { WhatChangedAnswer } from '../contracts/what-changed'
import type { ChangeDriver, ChangedClass } from '../domain/change'
import { type MetricValue, metric } from '../domain/metric'
import type { Format } from './format'

type Reason = { text: string; part: MetricValue }

/** What a factor is called when it added to the figure, and when it took from it. */
const driverWords: Readonly<Record<ChangeDriver, readonly [more: string, less: string]>> = {
  orders: ['more orders', 'fewer orders'],
  'items-per-order': ['more items per order', 'fewer items per order'],
  'price-per-item': ['a higher price per item', 'a lower price per item'],
  discounts: ['smaller discounts', 'larger discounts'],
  returns: ['fewer returns', 'more returns'],
}

const classWords: Readonly<Record<ChangedClass, string>> = {
  new: 'new customers',
  kept: 'customers who bought in both periods',
  back: 'customers who came back',
  lost: 'lost customers',
  refunded: 'customers who only returned goods',
  guest: 'guests',
}

function reasonsOf({ drivers, customers }: WhatChangedAnswer): Reason[] {
  if (drivers.length > 0)
    return drivers.map(({ driver, part }) => ({ text: driverWords[driver][Number(part) > 0 ? 0 : 1], part }))
  return customers.map(({ class: name, part }) => ({ text: classWords[name], part }))
}

const bySize = (a: Reason, b: Reason): number => Math.abs(Number(b.part)) - Math.abs(Number(a.part))

/** The change in one sentence: how much, mostly why, and what went against it. */
export function explainChange(answer: WhatChangedAnswer, format: Format): string {
  const { unit, title } = metric(answer.metric)
  if (answer.change === null) return `${title}: ${format.short(answer.total, unit)}, with nothing to compare.`
  const { absolute, ratio } = answer.change
  const sign = Math.sign(Number(absolute))
  if (sign === 0) return `${title} did not change: ${format.short(answer.total, unit)} in both periods.`
  // A line may not break behind the sign.
  const say = ({ text, part }: Reason) => `${text} (${format.shortDifference(part, unit).replace(/^[+−]/, '$&\u2060')})`
  const weighty = reasonsOf(answer).filter(({ part }) => Math.abs(Number(part)) >= Math.abs(Number(absolute)) / 20)
  const why = weighty
    .filter(({ part }) => Math.sign(Number(part)) === sign)
    .toSorted(bySize)
    .slice(0, 2)
  const against = weighty
    .filter(({ part }) => Math.sign(Number(part)) === -sign)
    .toSorted(bySize)
    .slice(0, 1)
  const verb = sign > 0 ? 'rose' : 'fell'
  const amount = format.short(
    typeof absolute === 'string' ? absolute.replace('-', '') : Math.abs(Number(absolute)),
    unit,
  )
  const change = ratio === null ? '' : ` (${format.change(ratio)})`
  const because = why.length > 0 ? `, mostly through ${why.map(say).join(' and ')}` : ''
  const despite = against.length > 0 ? `, against ${against.map(say).join('')}` : ''
  return `${title} ${verb} by ${amount}${change} to ${format.short(answer.total, unit)}${because}${despite}.`
}
