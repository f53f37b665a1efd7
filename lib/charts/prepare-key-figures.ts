import type { KpisAnswer } from '../contracts/kpis'
import { type MetricKey, metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Format } from './format'
import { prepareFigure } from './prepare-figure'

export type KeyFigures = { summary: string; table: ChartTable }

const days = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`)

/** Key figures as a sentence and as a table: a column each, a row for the range and one for the comparison. */
export function prepareKeyFigures(
  { kpis, range, comparison }: Pick<KpisAnswer, 'kpis' | 'range' | 'comparison'>,
  keys: readonly MetricKey[],
  format: Format,
): KeyFigures {
  const shown = keys.flatMap((key) => kpis.find((kpi) => kpi.metric === key) ?? [])
  const said = shown.map((kpi) => {
    const { text, change } = prepareFigure({ ...kpi, ...metric(kpi.metric), format })
    return `${metric(kpi.metric).title} ${text}${change ? ` (${change.text})` : ''}`
  })
  const row = (of: 'value' | 'comparison') => Object.fromEntries(shown.map((kpi) => [kpi.metric, kpi[of]]))
  return {
    summary: `${said.join(', ')}.`,
    table: {
      columns: [
        { key: 'days', title: 'Days', unit: 'text' },
        ...shown.map(({ metric: key }) => ({ key, title: metric(key).title, unit: metric(key).unit })),
      ],
      rows: [
        { days: days(range), ...row('value') },
        ...(comparison ? [{ days: days(comparison), ...row('comparison') }] : []),
      ],
    },
  }
}
