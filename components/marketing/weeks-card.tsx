'use client'
import { useQueryClient } from '@tanstack/react-query'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { shownChange } from '@/lib/charts/compare-values'
import { rowsFacts } from '@/lib/charts/export-head'
import type { Format } from '@/lib/charts/format'
import { prepareWeeks } from '@/lib/charts/prepare-weeks'
import { allPages } from '@/lib/client/all-pages'
import { weeksRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { WeeksRankingAnswer } from '@/lib/contracts/weeks-ranking'
import { metric } from '@/lib/domain/metric'
import { rankedWeeks } from '@/lib/domain/view-choices'
import { ChangeText } from '../charts/change-text'
import { ChartCard } from '../charts/chart-card'
import { toFilterInput } from '../filters/to-view-input'
import { useView } from '../filters/use-view'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { Paging } from '../ui/paging'
import { SegmentedControl } from '../ui/segmented-control'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'
import { goodsFacts } from './goods-facts'
import { nothingInRange } from './nothing-in-range'
import { nouns } from './nouns'
import { rankedKinds, toLineMetric } from './overview-inputs'
import { useFilterBy } from './use-filter-by'

const dimensions = ['brand', 'category', 'product', 'country', 'branch'] as const

const parsers = {
  over: parseAsStringLiteral(dimensions),
  weeks: parseAsStringLiteral(rankedWeeks).withDefault('4'),
  /** The page itself may have a ranking with a `page`. */
  weeksPage: parseAsInteger.withDefault(1),
}

const shownRows = 10
const mostAtOnce = 100

type Row = WeeksRankingAnswer['rows'][number]

function weeksColumns(answer: WeeksRankingAnswer | undefined, noun: string, format: Format): readonly Column<Row>[] {
  const { unit, better } = metric(answer?.metric ?? 'net')
  return [
    {
      key: 'name',
      title: noun,
      className: 'w-full max-w-0 truncate',
      render: ({ name }) => <FileText>{name || 'none given'}</FileText>,
    },
    ...rankedWeeks.map((weeks, index): Column<Row> => {
      const days = answer?.windows[index]
      const against = days?.comparison ? ` against ${format.range(days.comparison)}` : ', nothing to compare'
      return {
        key: weeks,
        title: <span title={days && `${format.range(days.range)}${against}`}>Last {weeks} weeks</span>,
        numeric: true,
        sortable: true,
        hideOnPhone: weeks !== '4',
        className: 'md:pl-6',
        render: ({ windows }) => {
          const found = windows[index]
          const shown = found && shownChange(found.change, unit, better, format)
          return (
            <span className="inline-flex items-baseline justify-end gap-3">
              <NumberText value={found?.value ?? null} unit={unit} short />
              <span className="w-20 text-12 max-md:w-16">
                {shown ? <ChangeText change={shown} /> : <span className="text-muted">–</span>}
              </span>
            </span>
          )
        },
      }
    }),
  ]
}

/** Brands, products or places over the last 4, 12, 24 and 52 weeks, each against as many weeks before. */
export function WeeksCard({ hasBranches, className }: { hasBranches: boolean; className?: string }) {
  const { slug, sorts, locale } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const { view } = useView()
  const [{ over, weeks, weeksPage }, setChosen] = useQueryStates(parsers, { history: 'push', scroll: false })
  const there = {
    brand: sorts.brands,
    category: sorts.categories,
    product: true,
    country: sorts.countries,
    branch: hasBranches,
  }
  const shown = dimensions.filter((by) => there[by])
  const by = shown.find((one) => one === over) ?? shown[0] ?? 'product'
  const asked = {
    ...toFilterInput(view),
    by,
    weeks,
    kinds: rankedKinds(by, view.kinds),
    metric: toLineMetric(view.metric),
    page: weeksPage,
    size: shownRows,
  }
  const query = useAnswer(weeksRankingOptions(slug, asked))
  const { data } = query
  const filterBy = useFilterBy(by)
  const { one, many } = nouns[by]
  const chart = useMemo(() => data && prepareWeeks(data, one, format), [data, one, format])
  const wholeTable = async () => {
    const { first, rows, total } = await allPages(async (page) => {
      const answer = await client.fetchQuery(weeksRankingOptions(slug, { ...asked, page, size: mostAtOnce }))
      return { ...answer, total: answer.groups }
    })
    const { facts = [], ...table } = prepareWeeks({ ...first, rows }, one, format).table
    return { ...table, facts: [...facts, ...rowsFacts(rows.length, total)] }
  }
  const columns = useMemo(() => weeksColumns(data, one, format), [data, one, format])
  const sortBy = ({ key }: Sort) =>
    void setChosen({ weeks: rankedWeeks.find((count) => count === key) ?? '4', weeksPage: null })
  return (
    <ChartCard
      id="weeks"
      title={`The last weeks by ${metric(data?.metric ?? 'net').title.toLowerCase()}`}
      definition="The 7·N days that end with the latest day of the data, against as many days before, whatever the range above. No change where the data does not reach back."
      query={query}
      chart={chart}
      wholeTable={wholeTable}
      facts={goodsFacts(asked.kinds)}
      empty={data?.groups === 0 && nothingInRange}
      format={format}
      height={400}
      actions={
        <SegmentedControl
          label="The last weeks of"
          value={by}
          onChange={(chosen) => void setChosen({ over: chosen, weeksPage: null })}
          options={shown.map((value) => ({ value, label: nouns[value].title }))}
          className="max-md:hidden"
        />
      }
      className={className}
    >
      <div className="-mx-3">
        <Table
          caption="The last weeks"
          columns={columns}
          rows={data?.rows ?? []}
          rowKey={({ key }) => key}
          onRowClick={({ key }) => filterBy(key)}
          sort={{ key: weeks, direction: 'descending' }}
          onSort={sortBy}
        />
      </div>
      {data && data.groups > shownRows && (
        <div className="mt-auto pt-2">
          <Paging
            page={data.page}
            pageSize={shownRows}
            total={data.groups}
            noun={many}
            locale={locale}
            onPage={(page) => void setChosen({ weeksPage: page })}
          />
        </div>
      )}
    </ChartCard>
  )
}
