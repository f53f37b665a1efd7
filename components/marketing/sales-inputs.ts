import { additiveMetricKeys, type MetricKey } from '@/lib/domain/metric'
import { type ShownView, toViewInput } from '../filters/to-view-input'

type AdditiveMetric = (typeof additiveMetricKeys)[number]

/** The figure of cards about what adds up over time: the one chosen, where it does, else net sales. */
export const toAdditiveMetric = (key: MetricKey): AdditiveMetric =>
  additiveMetricKeys.find((one) => one === key) ?? 'net'

export const salesAveragesInput = (view: ShownView) => ({
  ...toViewInput(view),
  metric: toAdditiveMetric(view.metric),
})

/** Growth has a grain of its own: months, unless quarters or years are chosen. */
export function salesGrowthInput(view: ShownView) {
  const grain = view.grain === 'quarter' || view.grain === 'year' ? view.grain : ('month' as const)
  return { ...toViewInput(view), compare: 'none' as const, grain, metric: view.metric }
}

export const placedInput = (view: ShownView) => ({
  ...toViewInput(view),
  grain: salesGrowthInput(view).grain,
  metric: ['orders', 'cancelled', 'return-rate'] satisfies MetricKey[],
})

export const yearOnYearInput = (view: ShownView, metric: AdditiveMetric) => ({ ...toViewInput(view), metric })

export const orderAmountsInput = (view: ShownView) => toViewInput(view)
