'use client'
import { useQueryClient } from '@tanstack/react-query'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { rowsFacts } from '@/lib/charts/export-head'
import type { Format } from '@/lib/charts/format'
import { listGrain } from '@/lib/charts/list-grain'
import { prepareWinners } from '@/lib/charts/prepare-winners'
import { allPages } from '@/lib/client/all-pages'
import { winnersOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { WinnersAnswer } from '@/lib/contracts/winners'
import type { LineMetricKey } from '@/lib/domain/metric'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { useView } from '../filters/use-view'
import { CustomerText } from '../shell/customer-text'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import type { Column } from '../ui/column'
import { Paging } from '../ui/paging'
import { SegmentedControl } from '../ui/segmented-control'
import { Table } from '../ui/table'
import { goodsFacts } from './goods-facts'
import { nothingInRange } from './nothing-in-range'
import { nouns } from './nouns'
import { rankedKinds } from './overview-inputs'
import { usePagePath } from './use-page-path'

const size = 14
const mostAtOnce = 100

const parsers = {
  best: parseAsStringLiteral(['day', 'week', 'month', 'year']),
  bestPage: parseAsInteger.withDefault(1),
}

const grainOptions = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
  { value: 'year', label: 'Year' },
] as const

type Best = WinnersAnswer['buckets'][number]['rows'][number] | undefined
type Row = { key: string; when: string; unfinished: boolean; first: Best; second: Best }

function bestColumns(
  which: 'first' | 'second',
  title: string,
  by: LineMetricKey,
  format: Format,
): readonly Column<Row>[] {
  const hidden = which === 'second'
  return [
    {
      key: `${which}-name`,
      title,
      hideOnPhone: hidden,
      className: 'w-1/2 max-w-0 truncate',
      render: (row) => <CustomerText>{row[which]?.name ?? '–'}</CustomerText>,
    },
    {
      key: `${which}-value`,
      title: metric(by).title,
      numeric: true,
      hideOnPhone: hidden,
      render: (row) =>
        row[which] ? <NumberText value={row[which].value} unit={metric(by).unit} /> : format.value(null, 'count'),
    },
  ]
}

type WinnersCardProps = {
  by: 'product' | 'customer'
  title: string
  /** What the two columns are by, and how they are headed. */
  first: { metric: LineMetricKey; title: string }
  second: { metric: LineMetricKey; title: string }
  className?: string
}

/** The best of each day, week, month or year of the range, the latest first; a row leads to the first one's page. */
export function WinnersCard({ by, title, first, second, className }: WinnersCardProps) {
  const { slug, locale } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const { view, input } = useView()
  const [{ best: chosen, bestPage }, setBest] = useQueryStates(parsers, { history: 'push', scroll: false })
  const best = chosen ?? listGrain(view)
  const asked = { ...input, by, grain: best, kinds: rankedKinds(by, view.kinds), page: bestPage, size }
  const query = useAnswer(winnersOptions(slug, { ...asked, metric: first.metric }))
  const other = useAnswer(winnersOptions(slug, { ...asked, metric: second.metric })).data
  const { data } = query
  const pathOf = usePagePath(by)
  const chart = useMemo(
    () => data && prepareWinners(other ? [data, other] : [data], nouns[by].one, format),
    [data, other, by, format],
  )
  const whole = async (key: LineMetricKey): Promise<WinnersAnswer> => {
    const { first, rows: buckets } = await allPages(async (page) => {
      const answer = await client.fetchQuery(winnersOptions(slug, { ...asked, metric: key, page, size: mostAtOnce }))
      return { ...answer, rows: answer.buckets, total: answer.count }
    })
    return { ...first, buckets }
  }
  const wholeTable = async () => {
    const [ofFirst, ofSecond] = await Promise.all([whole(first.metric), whole(second.metric)])
    return {
      ...prepareWinners([ofFirst, ofSecond], nouns[by].one, format).table,
      facts: rowsFacts(ofFirst.buckets.length, ofFirst.count),
    }
  }
  const rows = useMemo(
    () =>
      data?.buckets.map(
        (bucket, index): Row => ({
          key: bucket.key,
          when: format.bucket(bucket, data.grain),
          unfinished: bucket.unfinished,
          first: bucket.rows[0],
          second: other?.buckets[index]?.key === bucket.key ? other.buckets[index]?.rows[0] : undefined,
        }),
      ) ?? [],
    [data, other, format],
  )
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        key: 'when',
        title: 'When',
        className: 'max-md:min-w-32 md:whitespace-nowrap',
        render: ({ when, unfinished }) => (
          <span className="tabular-nums">
            {when}
            {unfinished && <span className="text-muted"> so far</span>}
          </span>
        ),
      },
      ...bestColumns('first', first.title, first.metric, format),
      ...bestColumns('second', second.title, second.metric, format),
    ],
    [first.title, first.metric, second.title, second.metric, format],
  )
  return (
    <ChartCard
      id={`best-${nouns[by].many}`}
      title={title}
      definition={`The first of the ranking in each ${best} of the range. ${metric(first.metric).title}: ${metric(first.metric).definition}`}
      query={query}
      chart={chart}
      wholeTable={wholeTable}
      facts={goodsFacts(asked.kinds)}
      empty={data?.count === 0 && nothingInRange}
      format={format}
      height={200}
      actions={
        <SegmentedControl
          label="The best of each"
          value={best}
          onChange={(grain) => void setBest({ best: grain, bestPage: null })}
          options={grainOptions}
        />
      }
      className={className}
    >
      <div className="-mx-3">
        <Table
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          {...(pathOf && { rowHref: (row: Row) => (row.first ? pathOf(row.first.key) : '#') })}
        />
      </div>
      {data && data.count > size && (
        <div className="pt-2">
          <Paging
            page={data.page}
            pageSize={size}
            total={data.count}
            noun={`${best}s`}
            locale={locale}
            onPage={(page) => void setBest({ bestPage: page })}
          />
        </div>
      )}
    </ChartCard>
  )
}
