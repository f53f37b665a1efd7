'use client'
import type { ChartTable } from '@/lib/charts/chart-table'
import type { Unit } from '@/lib/charts/format'
import { rfmSegmentsOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { RfmSegmentsAnswer } from '@/lib/contracts/rfm-segments'
import { DownloadMenu } from '../charts/download-menu'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import type { Column } from '../ui/column'
import { EmptyState } from '../ui/empty-state'
import { Skeleton } from '../ui/skeleton'
import { Table } from '../ui/table'
import { useRfmView } from './use-rfm-view'

type CutOffs = NonNullable<RfmSegmentsAnswer['cutOffs']>
type Measure = {
  key: 'recency' | 'frequency' | 'monetary'
  name: string
  unit: Unit
  better: 'less' | 'more'
}

const scores = [5, 4, 3, 2, 1] as const
type Score = (typeof scores)[number]

const measuresOf = (reading: 'net' | 'gross'): readonly Measure[] => [
  { key: 'recency', name: 'R: days since the last order', unit: 'count', better: 'less' },
  { key: 'frequency', name: 'F: orders', unit: 'count', better: 'more' },
  { key: 'monetary', name: `M: money spent, ${reading}`, unit: 'money', better: 'more' },
]

/** The fifth a score stands for, counted from the smallest values: days are best when few, the rest when many. */
const fifthOf = (score: Score, better: Measure['better']) => (better === 'more' ? score : 6 - score) - 1

type BoundsProps = { cuts: CutOffs['recency']; measure: Measure; score: Score }

function Bounds({ cuts, measure: { unit, better }, score }: BoundsProps) {
  const fifth = fifthOf(score, better)
  const [above, upTo] = [cuts[fifth - 1], cuts[fifth]]
  if (above !== undefined && above === upTo)
    return <span title="Both cut-offs are the same value: nobody has this score">–</span>
  const lower = above !== undefined && <NumberText value={above} unit={unit} />
  const upper = upTo !== undefined && <NumberText value={upTo} unit={unit} />
  if (lower && upper)
    return (
      <>
        {lower} to <span className="whitespace-nowrap">{upper}</span>
      </>
    )
  return (
    <span className="whitespace-nowrap">
      {lower ? 'over ' : 'up to '}
      {lower || upper}
    </span>
  )
}

const columns = (cutOffs: CutOffs | null | undefined, reading: 'net' | 'gross'): readonly Column<Score>[] => [
  {
    key: 'score',
    title: 'Score',
    className: 'whitespace-nowrap',
    render: (score) => (score === 5 ? '5, best' : String(score)),
  },
  ...measuresOf(reading).map((measure) => ({
    key: measure.key,
    title: measure.name,
    numeric: true,
    className: 'max-md:whitespace-normal',
    render: (score: Score) => cutOffs && <Bounds cuts={cutOffs[measure.key]} measure={measure} score={score} />,
  })),
]

const points = [20, 40, 60, 80]

const cutOffTable = (cutOffs: CutOffs, reading: 'net' | 'gross'): ChartTable => ({
  columns: [
    { key: 'name', title: 'Score', unit: 'text' },
    ...points.map((point) => ({ key: String(point), title: `${point} % point`, unit: 'ratio' as const })),
  ],
  rows: measuresOf(reading).map(({ key, name }) => ({
    name,
    ...Object.fromEntries(points.map((point, index) => [point, cutOffs[key][index] ?? null])),
  })),
})

/** Where the scores are cut, and which values could not be cut apart. */
export function CutOffCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { input } = useRfmView()
  const { data, error, refetch } = useAnswer(rfmSegmentsOptions(slug, input))
  return (
    <Card
      id="cut-offs"
      title="How the scores are cut"
      actions={
        data?.cutOffs && (
          <DownloadMenu id="cut-offs" title="How the scores are cut" table={cutOffTable(data.cutOffs, data.monetary)} />
        )
      }
      className={className}
      definition="Cut-offs are the 20, 40, 60 and 80 % points of all customers with a sale up to the date. A score is 1 plus the cut-offs strictly below the value; for days, 6 minus that. Equal values always share a score."
      bodyClassName="px-2 pb-3"
    >
      <Table
        caption="Values of each score"
        columns={columns(data?.cutOffs, data?.monetary ?? input.monetary)}
        rows={data?.cutOffs ? scores : []}
        rowKey={(score) => score}
        loading={!data}
        skeletonRows={scores.length}
        error={error ? { message: error.message, onRetry: () => void refetch() } : undefined}
        empty={<EmptyState title="Nobody to score">There is no customer with a sale up to that date.</EmptyState>}
      />
      <div className="flex flex-col gap-1 px-3 pt-3 text-13 text-muted">
        {data ? (
          <p>
            A value on a cut-off belongs to the lower fifth. {format.value(data.customers, 'count')} customers scored as
            of {format.day(data.analysisDate)}.
          </p>
        ) : (
          <Skeleton className="h-4 w-64" />
        )}
        {data && data.ties.length > 0 && (
          <ul className="max-w-3xl columns-2 max-md:columns-1">
            {data.ties.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
