'use client'
import { useMemo } from 'react'
import { attributeTitle, prepareAttribute } from '@/lib/charts/prepare-attribute'
import type { ProfileOverviewAnswer } from '@/lib/contracts/profile-overview'
import { BarList } from '../charts/bar-list'
import { type CardQuery, ChartCard } from '../charts/chart-card'
import { useFormat } from '../shell/workspace-context'

type AttributeCardProps = {
  attribute: ProfileOverviewAnswer['attributes'][number]
  /** Customers the page shows, whether the attribute is known of them or not. */
  customers: number
  query: CardQuery
}

/** What customers say in a text: its most frequent values. */
export function AttributeCard({ attribute, customers, query }: AttributeCardProps) {
  const format = useFormat()
  const chart = useMemo(() => prepareAttribute(attribute, customers, format), [attribute, customers, format])
  return (
    <ChartCard
      id={`attribute-${encodeURIComponent(attribute.name)}`}
      title={attributeTitle(attribute.name)}
      definition="The most frequent values. Shares of all customers shown, those of whom it is not known among them."
      query={query}
      chart={chart}
      format={format}
      height={216}
      className="md:col-span-6 xl:col-span-4"
    >
      <BarList ranking={chart.values} />
    </ChartCard>
  )
}
