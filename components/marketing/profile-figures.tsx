'use client'
import { attributeTitle, attributeUnit } from '@/lib/charts/prepare-attribute'
import type { ProfileOverviewAnswer } from '@/lib/contracts/profile-overview'
import { useFormat } from '../shell/workspace-context'

/** How many customers are shown, their share of all, and what they come to, together and each. */
export function ProfileFigures({ answer }: { answer: ProfileOverviewAnswer }) {
  const format = useFormat()
  const { customers, matching, measure, having, total, average } = answer
  const unit = attributeUnit(measure)
  const share = customers === 0 ? null : matching / customers
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3 pb-4">
      <Part
        title={having === null ? 'Customers' : `With ${attributeTitle(having).toLowerCase()}`}
        text={format.value(matching, 'count')}
        exact={`of ${format.value(customers, 'count')}`}
      />
      {having !== null && <Part title="Share of all" text={format.value(share, 'percent')} />}
      {measure !== null && (
        <>
          <Part title={attributeTitle(measure)} text={format.short(total, unit)} exact={format.exact(total, unit)} />
          <Part
            title={`${attributeTitle(measure)} per customer`}
            text={format.short(average, unit)}
            exact={format.exact(average, unit)}
          />
        </>
      )}
    </dl>
  )
}

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
