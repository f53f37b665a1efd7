'use client'
import { useMemo } from 'react'
import { prepareFigure } from '@/lib/charts/prepare-figure'
import { prepareGaps, prepareOrderCounts } from '@/lib/charts/prepare-repeat'
import { repeatPurchasesOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { RepeatPurchasesAnswer } from '@/lib/contracts/repeat-purchases'
import { ChartCard } from '../charts/chart-card'
import { ColumnsChart } from '../charts/columns-chart'
import { Figure } from '../charts/figure'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'

const rate = {
  id: 'repeat-rate',
  title: 'Repeat rate',
  caption: 'Customers by number of orders',
  definition: 'Known customers with two orders or more, of those with one or more, both in the range.',
  unit: 'percent',
  better: 'more',
  prepare: prepareOrderCounts,
  figureOf: (part: Pick<RepeatPurchasesAnswer, 'rate'>) => part.rate,
  empty: ({ customers }: RepeatPurchasesAnswer) =>
    customers === 0 && {
      title: 'No known customer bought in this range',
      text: 'Choose a longer range, or remove a filter.',
    },
} as const

const time = {
  id: 'time-between',
  title: 'Time between orders',
  caption: 'Orders by days since the one before',
  definition: 'Days from one order of a known customer to the next, both in the range. The big number is the median.',
  unit: 'days',
  better: 'less',
  prepare: prepareGaps,
  figureOf: (part: Pick<RepeatPurchasesAnswer, 'median'>) => part.median,
  empty: ({ gaps }: RepeatPurchasesAnswer) =>
    gaps === 0 && { title: 'Nobody ordered twice in this range', text: 'Choose a longer range.' },
} as const

const cards = { rate, time }

/** How many customers come again, or after how many days they do. */
export function RepeatCard({ shows, className }: { shows: keyof typeof cards; className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useView()
  const query = useAnswer(repeatPurchasesOptions(slug, input))
  const { data } = query
  const { id, title, caption, definition, unit, better, prepare, figureOf, empty } = cards[shows]
  const columns = useMemo(() => data && prepare(data, format), [data, prepare, format])
  const figure =
    data &&
    prepareFigure({
      value: figureOf(data),
      comparison: data.before && figureOf(data.before),
      unit,
      better,
      format,
    })
  return (
    <ChartCard
      id={id}
      title={title}
      definition={definition}
      query={query}
      chart={columns}
      empty={data && empty(data)}
      format={format}
      height={264}
      lead={
        figure && (
          <div className="pb-3">
            <Figure figure={figure} {...(data.comparison && { against: format.range(data.comparison) })} />
            <p className="pt-1 text-12 text-muted">{caption}</p>
          </div>
        )
      }
      className={className}
    >
      {columns && <ColumnsChart columns={columns} showValues />}
    </ChartCard>
  )
}
