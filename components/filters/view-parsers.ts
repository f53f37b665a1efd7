import { createParser, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { grains } from '@/lib/domain/grain'
import { metricKeys } from '@/lib/domain/metric'
import { defaultRangePreset, rangePresets } from '@/lib/domain/range-preset'
import { compareModes, customerKinds, productKinds } from '@/lib/domain/view-choices'

const parseAsDay = createParser<string>({
  parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (day) => day,
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
}
