'use client'
import { useMemo } from 'react'
import { productRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { rankingMetricKeys } from '@/lib/domain/metric'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { EmptyState } from '../ui/empty-state'
import { Paging } from '../ui/paging'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'
import { useDebounced } from '../ui/use-debounced'
import { nouns } from './nouns'
import { rankedKinds, rankingRows } from './overview-inputs'
import { ProductRankingControls } from './product-ranking-controls'
import { type RankedRow, rankingColumns } from './ranking-columns'
import { RankingDownload } from './ranking-download'
import { RankingLeft } from './ranking-left'
import { useFilterBy } from './use-filter-by'
import { usePagePath } from './use-page-path'
import { useRanking } from './use-ranking'

type ProductRankingCardProps = {
  /** What can be ranked, the usual first. */
  dimensions: readonly [RankingDimension, ...RankingDimension[]]
}

/** Products, places or customers by a figure, each a click away from being filtered by or from its page. */
export function ProductRankingCard({ dimensions }: ProductRankingCardProps) {
  const { slug, locale } = useWorkspace()
  const format = useFormat()
  const { view, input, setView } = useView()
  const { ranking, setRanking, metric } = useRanking(dimensions)
  const { search, ...shown } = useDebounced(ranking)
  const pathOf = usePagePath(ranking.by)
  const kinds = rankedKinds(shown.by, view.kinds)
  const asked = { ...input, ...shown, kinds, metric, size: rankingRows, sparkline: 'true' as const }
  const answer = useAnswer(productRankingOptions(slug, { ...asked, ...(search && { search }) }))
  const filterBy = useFilterBy(ranking.by === 'customer' ? 'product' : ranking.by)
  const { one, many } = nouns[answer.data?.by === ranking.by ? ranking.by : shown.by]
  const compared = answer.data ? answer.data.comparison !== null : input.compare !== 'none'
  const most = Math.max(...(answer.data?.rows.map(({ share }) => share ?? 0) ?? []), 0.0001)
  // Customers are not filtered by: their row leads to their page.
  const leads = ranking.by === 'customer'
  const columns = useMemo(
    () => rankingColumns({ noun: one, by: metric, compared, most, format, pathOf: leads ? undefined : pathOf }),
    [one, metric, compared, most, format, pathOf, leads],
  )

  const sortBy = ({ key, direction }: Sort) => {
    void setView({ metric: rankingMetricKeys.find((other) => other === key) ?? 'net' })
    void setRanking({ direction: direction === 'ascending' ? 'asc' : 'desc', page: null })
  }

  return (
    <section
      id={nouns[ranking.by].many}
      aria-label="Ranking"
      className="flex min-w-0 flex-col rounded-card border bg-surface"
    >
      <ProductRankingControls
        dimensions={dimensions}
        download={
          <RankingDownload
            asked={{ ...asked, ...(search && { search }) }}
            answer={answer.data}
            noun={nouns[ranking.by].one}
            id={nouns[ranking.by].many}
            title={`Ranking of ${nouns[ranking.by].many}`}
          />
        }
      />
      <div className="px-2">
        <Table
          caption={`Ranking of ${many}`}
          columns={columns}
          rows={answer.data?.rows ?? []}
          rowKey={({ key }) => key}
          {...(leads
            ? { rowHref: ({ key }: RankedRow) => pathOf?.(key) ?? '' }
            : { onRowClick: ({ key }: RankedRow) => filterBy(key) })}
          sort={{ key: metric, direction: ranking.direction === 'asc' ? 'ascending' : 'descending' }}
          onSort={sortBy}
          loading={answer.isPending}
          skeletonRows={rankingRows}
          error={answer.error ? { message: answer.error.message, onRetry: () => void answer.refetch() } : undefined}
          empty={
            <EmptyState title={search ? `No ${many} by that name` : `No ${many} sold`}>
              {search ? 'Try another part of the name or code.' : 'Choose a longer range, or remove a filter.'}
            </EmptyState>
          }
        />
      </div>
      {answer.data && answer.data.left.length > 0 && <RankingLeft answer={answer.data} noun={many} />}
      {answer.data && answer.data.groups > rankingRows && (
        <div className="px-5 py-2 max-md:px-4">
          <Paging
            page={answer.data.page}
            pageSize={rankingRows}
            total={answer.data.groups}
            noun={many}
            locale={locale}
            onPage={(page) => void setRanking({ page })}
          />
        </div>
      )}
    </section>
  )
}
