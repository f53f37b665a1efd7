'use client'
import { useMemo, useState } from 'react'
import { attributeTitle } from '@/lib/charts/prepare-attribute'
import { profilesTable } from '@/lib/charts/profiles-table'
import type { ProfileOverviewAnswer } from '@/lib/contracts/profile-overview'
import { type CardQuery, ChartCard } from '../charts/chart-card'
import { useFormat } from '../shell/workspace-context'
import { Select } from '../ui/select'
import { Table } from '../ui/table'
import type { Sort } from '../ui/table-head'
import { type ProfileRow, profileColumns } from './profile-columns'
import { ProfileFigures } from './profile-figures'

type ProfilesCardProps = {
  answer: ProfileOverviewAnswer
  query: CardQuery
  /** Shows only customers with this attribute; null shows all. */
  onHaving: (name: string | null) => void
}

const sortValue: Readonly<Record<string, (row: ProfileRow) => number | string | null>> = {
  name: ({ name }) => name,
  having: ({ having }) => having,
  share: ({ share }) => share,
  measureSum: ({ measureSum }) => (measureSum === null ? null : Number(measureSum)),
  measureAverage: ({ measureAverage }) => (measureAverage === null ? null : Number(measureAverage)),
}

function sorted(rows: readonly ProfileRow[], { key, direction }: Sort): readonly ProfileRow[] {
  const of = sortValue[key] ?? (() => null)
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [one, other] = [of(a), of(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return one === other ? 0 : one < other ? -sign : sign
  })
}

/** How many customers are known and what they come to, by each of their attributes; a click shows those who have it. */
export function ProfilesCard({ answer, query, onHaving }: ProfilesCardProps) {
  const format = useFormat()
  const [sort, setSort] = useState<Sort>({ key: 'share', direction: 'descending' })
  const { customers, matching, having } = answer
  const attributes = useMemo(() => answer.attributes.filter(({ type }) => type !== 'text'), [answer])
  const columns = useMemo(() => profileColumns({ ...answer, format }), [answer, format])
  const rows = useMemo(() => sorted(attributes, sort), [attributes, sort])
  const chart = useMemo(
    () => ({
      summary: `${format.value(matching, 'count')} of ${format.value(customers, 'count')} customers are shown.`,
      table: profilesTable(answer),
    }),
    [answer, customers, matching, format],
  )
  const toOption = (name: string) => ({ value: name, label: `With ${attributeTitle(name).toLowerCase()}` })
  const options = attributes.filter(({ name }) => name !== having).map(({ name }) => toOption(name))
  return (
    <ChartCard
      id="profiles"
      title="Customers"
      definition="Customers of whom attributes were loaded. “With” an attribute are those who have it: yes, or above 0. Its table has the quartiles too."
      query={query}
      chart={chart}
      format={format}
      height={60}
      actions={
        <Select
          size="small"
          label="Which customers"
          className="w-40 sm:w-60"
          value={having ?? ''}
          options={[{ value: '', label: 'All customers' }, ...(having === null ? [] : [toOption(having)]), ...options]}
          onChange={({ target }) => onHaving(target.value === '' ? null : target.value)}
        />
      }
    >
      <ProfileFigures answer={answer} />
      <div className="-mx-3">
        <Table
          caption="Attributes of customers"
          columns={columns}
          rows={rows}
          rowKey={({ name }) => name}
          sort={sort}
          onSort={setSort}
          onRowClick={({ name }) => onHaving(name === having ? null : name)}
        />
      </div>
    </ChartCard>
  )
}
