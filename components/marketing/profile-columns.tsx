import type { Format } from '@/lib/charts/format'
import { attributeTitle, attributeUnit } from '@/lib/charts/prepare-attribute'
import type { ProfileOverviewAnswer } from '@/lib/contracts/profile-overview'
import { NumberText } from '../shell/number-text'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'
import { ShareBar } from './share-bar'

export type ProfileRow = ProfileOverviewAnswer['attributes'][number]

type ProfileColumns = Pick<ProfileOverviewAnswer, 'measure' | 'matching' | 'having'> & { format: Format }

const spread = [
  { key: 'mean', title: 'Average', of: ({ mean }: ProfileRow) => mean },
  { key: 'median', title: 'Median', of: ({ quartiles }: ProfileRow) => quartiles?.median ?? null },
  { key: 'max', title: 'Most', of: ({ max }: ProfileRow) => max },
] as const

/** Attributes as a table: how many have each, what the measure comes to among them, and where its numbers lie. */
export const profileColumns = ({
  measure,
  matching,
  having,
  format,
}: ProfileColumns): readonly Column<ProfileRow>[] => [
  {
    key: 'name',
    title: 'Attribute',
    sortable: true,
    className: 'w-full max-w-0 truncate max-md:max-w-40',
    render: ({ name }) => (
      <FileText className={name === having ? 'font-strong text-accent' : 'font-strong'}>
        {attributeTitle(name)}
      </FileText>
    ),
  },
  {
    key: 'having',
    title: 'With it',
    numeric: true,
    sortable: true,
    render: ({ having: with_ }) => format.value(with_, 'count'),
  },
  {
    key: 'share',
    title: 'Share',
    numeric: true,
    sortable: true,
    render: ({ share }) => <ShareBar share={share} />,
  },
  ...(measure === null
    ? []
    : ([
        {
          key: 'measureSum',
          title: `${attributeTitle(measure)} of those`,
          numeric: true,
          sortable: true,
          hideOnPhone: true,
          render: ({ measureSum }) => <NumberText value={measureSum} unit={attributeUnit(measure)} />,
        },
        {
          key: 'measureAverage',
          title: 'On average',
          numeric: true,
          sortable: true,
          hideOnPhone: true,
          render: ({ measureAverage }) => <NumberText value={measureAverage} unit={attributeUnit(measure)} />,
        },
      ] satisfies Column<ProfileRow>[])),
  ...spread.map(
    ({ key, title, of }): Column<ProfileRow> => ({
      key,
      title,
      numeric: true,
      hideOnPhone: true,
      className: 'max-lg:hidden text-muted',
      render: (row) => <NumberText value={of(row)} unit={attributeUnit(row.name)} />,
    }),
  ),
  {
    key: 'unknown',
    title: 'Unknown',
    numeric: true,
    hideOnPhone: true,
    className: 'max-lg:hidden',
    render: ({ filled }) => (
      <span className={filled < matching ? 'text-warning' : 'text-muted'}>
        {format.value(matching - filled, 'count')}
      </span>
    ),
  },
]
