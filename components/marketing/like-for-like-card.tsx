'use client'
import { useMemo } from 'react'
import { shownChange } from '@/lib/charts/compare-values'
import { rangeFacts } from '@/lib/charts/export-head'
import type { Format } from '@/lib/charts/format'
import { prepareFigure } from '@/lib/charts/prepare-figure'
import { prepareLikeForLike } from '@/lib/charts/prepare-like-for-like'
import { likeForLikeOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { LikeForLikeAnswer } from '@/lib/contracts/like-for-like'
import { metric } from '@/lib/domain/metric'
import { ChangeText } from '../charts/change-text'
import { ChartCard } from '../charts/chart-card'
import { Figure } from '../charts/figure'
import { useFixedFilters } from '../filters/fixed-filters'
import { useView } from '../filters/use-view'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { Table } from '../ui/table'
import { nothingToCompare } from './nothing-in-range'
import { toLineMetric } from './overview-inputs'
import { useFilterBy } from './use-filter-by'

type Row = LikeForLikeAnswer['branches'][number]

const columns = (by: LikeForLikeAnswer['metric'], format: Format): readonly Column<Row>[] => [
  {
    key: 'name',
    title: 'Branch',
    className: 'w-full max-w-0 truncate',
    render: ({ name }) => <FileText>{name}</FileText>,
  },
  {
    key: 'pairs',
    title: <span title="Days on which it sold in both periods">Days</span>,
    numeric: true,
    render: ({ pairs, onlyNow, onlyBefore }) => (
      <span title={`${onlyNow} more only now, ${onlyBefore} only before`}>
        {format.value(pairs, 'count')}
        {onlyNow + onlyBefore > 0 && <span className="text-muted"> +{onlyNow + onlyBefore}</span>}
      </span>
    ),
  },
  {
    key: 'comparison',
    title: 'Before',
    numeric: true,
    hideOnPhone: true,
    render: ({ comparison }) => <NumberText value={comparison} unit={metric(by).unit} />,
  },
  {
    key: 'value',
    title: metric(by).title,
    numeric: true,
    hideOnPhone: true,
    render: ({ value }) => <NumberText value={value} unit={metric(by).unit} />,
  },
  {
    key: 'change',
    title: 'Change',
    numeric: true,
    className: 'font-strong',
    render: ({ change }) => {
      const shown = shownChange(change, metric(by).unit, metric(by).better, format)
      return shown ? <ChangeText change={shown} /> : '–'
    },
  },
]

/** Branches against the comparison over the days that both have. */
export function LikeForLikeCard({ className }: { className?: string }) {
  const { slug, timeZone } = useWorkspace()
  const format = useFormat()
  const { view, input } = useView()
  const compare = input.compare === 'none' ? ('previous-period' as const) : input.compare
  const query = useAnswer(likeForLikeOptions(slug, { ...input, compare, metric: toLineMetric(view.metric) }))
  const { data } = query
  const ofOne = useFixedFilters().branch !== undefined
  const filterBy = useFilterBy('branch')
  const chart = useMemo(() => data && prepareLikeForLike(data, format), [data, format])
  const figure = useMemo(() => {
    if (!data) return undefined
    const { unit, better } = metric(data.metric)
    return prepareFigure({ value: data.total, comparison: data.comparisonTotal, unit, better, format })
  }, [data, format])
  return (
    <ChartCard
      id="like-for-like"
      title="Like for like"
      definition="Only branch-days with a sale in both periods, each compared with its matching day: openings, closings and missing files change nothing."
      query={query}
      chart={chart}
      facts={data && rangeFacts(data, timeZone)}
      empty={
        data?.comparison === null
          ? nothingToCompare
          : data?.pairs === 0 && {
              title: 'No days in common',
              text: 'No branch sold on matching days of both periods. Choose another range or comparison.',
            }
      }
      format={format}
      height={ofOne ? 60 : data?.pairs === 0 ? 160 : 380}
      className={className}
    >
      {figure && data && (
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 pb-3">
          <Figure figure={figure} {...(data.comparison && { against: format.range(data.comparison) })} />
          <p className="text-12 text-muted tabular-nums">
            {format.value(data.pairs, 'count')} {ofOne ? 'days' : 'branch-days'} in both
            {data.onlyNow + data.onlyBefore > 0 &&
              `; left out: ${format.value(data.onlyNow, 'count')} only now, ${format.value(data.onlyBefore, 'count')} only before`}
          </p>
        </div>
      )}
      {!ofOne && (
        <div className="-mx-3">
          <Table
            caption="Like for like"
            columns={columns(data?.metric ?? 'net', format)}
            rows={data?.branches ?? []}
            rowKey={({ key }) => key}
            onRowClick={({ key }) => filterBy(key)}
            className="max-h-[306px] pointer-coarse:max-h-[330px]"
          />
        </div>
      )}
    </ChartCard>
  )
}
