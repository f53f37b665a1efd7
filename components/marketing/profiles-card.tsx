'use client'
import { useMemo } from 'react'
import { attributeTitle, attributeUnit } from '@/lib/charts/prepare-attribute'
import { profilesTable } from '@/lib/charts/profiles-table'
import type { ProfileOverviewAnswer } from '@/lib/contracts/profile-overview'
import { type CardQuery, ChartCard } from '../charts/chart-card'
import { useFormat } from '../shell/workspace-context'
import { Select } from '../ui/select'

type ProfilesCardProps = {
  answer: ProfileOverviewAnswer
  query: CardQuery
  /** Shows only customers with this attribute; null shows all. */
  onHaving: (name: string | null) => void
}

/** How many customers are known, and what they come to; its table compares all attributes. */
export function ProfilesCard({ answer, query, onHaving }: ProfilesCardProps) {
  const format = useFormat()
  const { customers, matching, measure, having, total, average } = answer
  const chart = useMemo(
    () => ({
      summary: `${format.value(matching, 'count')} of ${format.value(customers, 'count')} customers are shown.`,
      table: profilesTable(answer),
    }),
    [answer, customers, matching, format],
  )
  const unit = attributeUnit(measure)
  const named = measure === null ? null : attributeTitle(measure)
  const options = answer.attributes
    .filter(({ name, type }) => type !== 'text' && name !== having)
    .map(({ name }) => ({ value: name, label: `With ${attributeTitle(name).toLowerCase()}` }))
  const chosen = having === null ? [] : [{ value: having, label: `With ${attributeTitle(having).toLowerCase()}` }]
  return (
    <ChartCard
      id="profiles"
      title="Customers"
      definition="Customers of whom attributes were loaded. “With” an attribute are those who have it: yes, or above 0. The table compares all attributes."
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
          options={[{ value: '', label: 'All customers' }, ...chosen, ...options]}
          onChange={({ target }) => onHaving(target.value === '' ? null : target.value)}
        />
      }
    >
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        <Part
          title="Customers"
          text={format.value(matching, 'count')}
          exact={`of ${format.value(customers, 'count')}`}
        />
        {having !== null && <Part title="Share of all" text={format.value(shareOf(matching, customers), 'percent')} />}
        {named !== null && (
          <>
            <Part title={named} text={format.short(total, unit)} exact={format.exact(total, unit)} />
            <Part
              title={`${named} per customer`}
              text={format.short(average, unit)}
              exact={format.exact(average, unit)}
            />
          </>
        )}
      </dl>
    </ChartCard>
  )
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

function Part({ title, text, exact }: { title: string; text: string; exact?: string }) {
  return (
    <div className="flex flex-col">
      <dt className="text-13 text-muted">{title}</dt>
      <dd title={exact} className="font-strong text-28 tabular-nums tracking-[-0.01em]">
        {text}
      </dd>
    </div>
  )
}
