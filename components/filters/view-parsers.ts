import { createParser, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { grains } from '@/lib/domain/grain'
import type { viewKeys } from '@/lib/domain/in-view'
import { metricKeys } from '@/lib/domain/metric'
import { defaultRangePreset, rangePresets } from '@/lib/domain/range-preset'
import { compareModes, customerKinds, longestHours, productKinds, standardHours } from '@/lib/domain/view-choices'

const parseAsDay = createParser<string>({
  parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (day) => day,
})

const parseAsKept = createParser<boolean>({
  parse: (text) => text === '1',
  serialize: (kept) => (kept ? '1' : '0'),
})

const parseAsHours = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= longestHours ? Number(text) : null),
  serialize: String,
})

const values = parseAsNativeArrayOf(parseAsString).withDefault([])

/** The view in the URL, under the names the API uses. */
export const viewParsers = {
  range: parseAsStringLiteral(rangePresets).withDefault(defaultRangePreset),
  from: parseAsDay,
  to: parseAsDay,
  grain: parseAsStringLiteral(['auto', ...grains] as const).withDefault('auto'),
  compare: parseAsStringLiteral(compareModes).withDefault('previous-period'),
  compareFrom: parseAsDay,
  compareTo: parseAsDay,
  metric: parseAsStringLiteral(metricKeys).withDefault('net'),
  kinds: parseAsNativeArrayOf(parseAsStringLiteral(productKinds)).withDefault([]),
  customers: parseAsStringLiteral(customerKinds).withDefault('all'),
  branch: values,
  country: values,
  product: values,
  brand: values,
  category: values,
  payment: values,
  device: values,
  channel: values,
  kept: parseAsKept.withDefault(false),
  hours: parseAsHours.withDefault(standardHours),
} satisfies Record<(typeof viewKeys)[number], unknown>
