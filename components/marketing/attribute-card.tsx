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

const definitions = {
  number:
    'Over the customers of whom it is known. Quartiles by linear interpolation: a quarter has less than the lower.',
  boolean: 'Shares of all customers shown, those of whom it is not known among them.',
  text: 'The most frequent values. Shares of all customers shown, those of whom it is not known among them.',
} as const

/** What customers say in one attribute: shares of yes and no, quartiles of numbers, the most frequent texts. */
export function AttributeCard({ attribute, customers, query }: AttributeCardProps) {
  const format = useFormat()
  const chart = useMemo(() => prepareAttribute(attribute, customers, format), [attribute, customers, format])
  return (
    <ChartCard
      id={`attribute-${encodeURIComponent(attribute.name)}`}
      title={attributeTitle(attribute.name)}
      definition={definitions[attribute.type]}
      query={query}
      chart={chart}
      format={format}
      height={216}
      className="md:col-span-6 xl:col-span-4"
    >
      {chart.values ? (
        <BarList ranking={chart.values} />
      ) : (
        <dl className="grid flex-1 auto-rows-fr text-13">
          {chart.figures.map(({ title, text, exact }) => (
            <div key={title} className="flex items-center justify-between gap-3">
              <dt className="text-muted">{title}</dt>
              <dd title={exact} className="tabular-nums">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </ChartCard>
  )
}
