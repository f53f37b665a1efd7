import { type ShownView, toViewInput } from '../filters/to-view-input'
import { toLineMetric } from './overview-inputs'

/** One day by the hour; compared with the same weekday, whatever days are chosen to compare with. */
export function dayHoursInput(view: ShownView, day: string) {
  const compare = view.compare === 'custom' ? ('previous-period' as const) : view.compare
  return {
    ...toViewInput({ ...view, range: 'all', from: day, to: day, compare, grain: 'hour' }),
    metric: [view.metric],
  }
}

export const branchHoursInput = (view: ShownView) => ({ ...toViewInput(view), metric: toLineMetric(view.metric) })
