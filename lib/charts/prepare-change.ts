import type { WhatChangedAnswer } from '../contracts/what-changed'
import { type ChangeDriver, changeDriverTitles, changedClassTitles } from '../domain/change'
import { type MetricValue, metric } from '../domain/metric'
import type { Format, Unit } from './format'
import { prepareWaterfall, type Waterfall } from './prepare-waterfall'

const driverUnits: Readonly<Record<ChangeDriver, Unit>> = {
  orders: 'count',
  'items-per-order': 'ratio',
  'price-per-item': 'money',
  discounts: 'money',
  returns: 'money',
}

const moved = (from: MetricValue, to: MetricValue, unit: Unit, format: Format): string =>
  `${format.short(from, unit)} → ${format.short(to, unit)}`

const isThere = ({ value, comparison }: { value: MetricValue; comparison: MetricValue }): boolean =>
  Number(value) !== 0 || Number(comparison) !== 0

const endsOf = ({ comparison, range, comparisonTotal, total }: WhatChangedAnswer, format: Format) => ({
  before: { label: comparison ? format.range(comparison) : 'Before', value: comparisonTotal },
  after: { label: format.range(range), value: total },
})

/** The factors of a change, each with how it moved. */
export function prepareDrivers(answer: WhatChangedAnswer, format: Format): Waterfall {
  const steps = answer.drivers.filter(isThere).map(({ driver, ...driven }) => ({
    ...driven,
    key: driver,
    label: changeDriverTitles[driver].title,
    definition: changeDriverTitles[driver].definition,
    note: moved(driven.comparison, driven.value, driverUnits[driver], format),
  }))
  return prepareWaterfall({ ...metric(answer.metric), noun: 'Factor', ...endsOf(answer, format), steps, format })
}

/** The customers of both periods by what became of them. */
export function prepareChangedCustomers(answer: WhatChangedAnswer, format: Format): Waterfall {
  const steps = answer.customers.map(({ class: name, customers, ...part }) => ({
    ...part,
    key: name,
    label: changedClassTitles[name].title,
    definition: changedClassTitles[name].definition,
    note: customers === null ? null : format.value(customers, 'count'),
  }))
  return prepareWaterfall({ ...metric(answer.metric), noun: 'Customers', ...endsOf(answer, format), steps, format })
}
