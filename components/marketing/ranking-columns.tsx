import { ArrowUpRight } from 'lucide-react'
import Link from 'next/link'
import { shownChange } from '@/lib/charts/compare-values'
import type { Format } from '@/lib/charts/format'
import type { ProductRankingAnswer } from '@/lib/contracts/product-ranking'
import { type LineMetricKey, type MetricKey, metric, type rankingMetricKeys } from '@/lib/domain/metric'
import { ChangeText } from '../charts/change-text'
import { Sparkline } from '../charts/sparkline'
import { CustomerText } from '../shell/customer-text'
import { NumberText } from '../shell/number-text'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { RankMove } from './rank-move'
import { ShareBar } from './share-bar'

export type RankedRow = ProductRankingAnswer['rows'][number]

const beside = ['net', 'orders', 'units', 'price', 'aov'] as const satisfies readonly LineMetricKey[]

/** The wider the screen, the more figures stand beside the one ranked by. */
const shownFrom: Partial<Record<LineMetricKey, string>> = { aov: 'max-2xl:hidden', price: 'max-[1400px]:hidden' }

const besideColumn = (key: LineMetricKey): Column<RankedRow> => ({
  key,
  title: <span title={metric(key).definition}>{metric(key).title}</span>,
  numeric: true,
  sortable: true,
  hideOnPhone: true,
  className: shownFrom[key] ?? 'max-xl:hidden',
  render: ({ values }) => <NumberText value={values[key] ?? null} unit={metric(key).unit} />,
})

/** The change of the metric ranked by, of a row. */
const changeOf = ({ change }: RankedRow, by: MetricKey, format: Format) => {
  const shown = shownChange(change, metric(by).unit, metric(by).better, format)
  return shown ? <ChangeText change={shown} /> : '–'
}

const openColumn = (noun: string, pathOf: (key: string) => string): Column<RankedRow> => ({
  key: 'open',
  title: <span className="sr-only">Page</span>,
  className: 'w-10 max-md:px-0',
  render: ({ key, name }) =>
    key !== '' && (
      <Link
        data-chrome
        href={pathOf(key)}
        prefetch={false}
        aria-label={`${noun}’s page: ${name}`}
        className="relative z-1 -my-1 inline-flex size-8 items-center justify-center rounded-control text-muted hover:bg-pressed hover:text-text pointer-coarse:-my-2 pointer-coarse:size-11"
      >
        <ArrowUpRight aria-hidden className="size-4" />
      </Link>
    ),
})

type RankingColumns = {
  noun: string
  by: (typeof rankingMetricKeys)[number]
  compared: boolean
  most: number
  format: Format
  /** Where a row's own page is; undefined where it has none, or the row itself leads there. */
  pathOf?: ((key: string) => string) | undefined
}

/**
 * @param by the metric ranked by: it stands first, and the change is of it
 * @param most the largest share shown
 */
export const rankingColumns = ({
  noun,
  by,
  compared,
  most,
  format,
  pathOf,
}: RankingColumns): readonly Column<RankedRow>[] => [
  {
    key: 'name',
    title: noun,
    className: 'w-full md:min-w-80 md:max-w-0',
    render: ({ rank, rankBefore, name, key, kind }) => (
      <span className="flex min-w-0 items-baseline gap-2.5 max-md:gap-2">
        <span className="w-7 shrink-0 text-right max-md:w-5 text-12 text-muted tabular-nums">
          {format.value(rank, 'count')}
        </span>
        {compared && <RankMove rank={rank} before={rankBefore} />}
        <CustomerText className="truncate max-md:line-clamp-4 max-md:min-w-[11ch] max-md:max-w-none max-md:whitespace-normal">
          {name || 'none given'}
        </CustomerText>
        {kind && key !== name && (
          <FileText className="shrink-0 font-mono text-12 text-muted max-md:hidden">{key}</FileText>
        )}
      </span>
    ),
  },
  {
    key: by,
    title: <span title={metric(by).definition}>{metric(by).title}</span>,
    numeric: true,
    sortable: true,
    render: (row) => (
      <>
        <span className="font-strong">
          <NumberText value={row.value} unit={metric(by).unit} />
        </span>
        {compared && <span className="block text-12 md:hidden print:hidden">{changeOf(row, by, format)}</span>}
      </>
    ),
  },
  {
    key: 'share',
    title: 'Share',
    numeric: true,
    hideOnPhone: true,
    render: ({ share }) => <ShareBar share={share} most={most} />,
  },
  ...(compared
    ? [
        {
          key: 'change',
          title: 'Change',
          numeric: true,
          hideOnPhone: true,
          render: (row: RankedRow) => changeOf(row, by, format),
        },
      ]
    : []),
  {
    key: 'trend',
    title: 'Trend',
    hideOnPhone: true,
    render: ({ sparkline }) => sparkline && <Sparkline values={sparkline} className="h-6 w-24" />,
  },
  ...beside.filter((key) => key !== by).map(besideColumn),
  ...(pathOf ? [openColumn(noun, pathOf)] : []),
]
