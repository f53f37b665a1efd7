'use client'
import type { FacetKey } from '../filters/facet'
import { PageContent } from '../shell/page-content'
import { ChangeCustomersCard } from './change-customers-card'
import { ChangeDriversCard } from './change-drivers-card'
import { ChangeSentenceCard } from './change-sentence-card'
import { ChangeSplitCard } from './change-split-card'
import { ChangedCustomersCard } from './changed-customers-card'
import { DashboardBar } from './dashboard-bar'
import { NoData } from './no-data'
import type { DashboardProps } from './overview'
import { useChange } from './use-change'
import { useChangedClass } from './use-changed-class'
import { useHasData } from './use-has-data'

const shownFirst: readonly FacetKey[] = ['product', 'country']

/** Why a figure is not what it was: by factors, by customers, by products, brands and places. */
export function Changes({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  const { data } = useChange().query
  const opened = useChangedClass().list.class
  const splits = data?.splits.flatMap(({ by }) => (by === 'customer' ? [] : [by])) ?? shownFirst
  return (
    <>
      <DashboardBar title="What changed" hasBranches={hasBranches} hasGrain={false} />
      {hasData ? (
        <PageContent>
          <ChangeSentenceCard />
          {data?.drivers.length !== 0 && <ChangeDriversCard className="xl:col-span-6" />}
          {data?.customers.length !== 0 && (
            <ChangeCustomersCard className={data?.drivers.length === 0 ? '' : 'xl:col-span-6'} />
          )}
          {opened && <ChangedCustomersCard of={opened} />}
          {splits.map((by, index) => (
            <ChangeSplitCard
              key={by}
              by={by}
              className={splits.length % 2 === 1 && index === splits.length - 1 ? '' : 'xl:col-span-6'}
            />
          ))}
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
