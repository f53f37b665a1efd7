'use client'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { BranchHoursCard } from './branch-hours-card'
import { DashboardBar } from './dashboard-bar'
import { DayHoursCard } from './day-hours-card'
import { NoData } from './no-data'
import type { DashboardProps } from './overview'
import { useHasData } from './use-has-data'
import { WeekCard } from './week-card'

/** When it sells: the week by the hour, one day, and each branch. */
export function When({ hasBranches, canUpload }: DashboardProps) {
  const hasData = useHasData()
  return (
    <>
      <DashboardBar title="When" hasBranches={hasBranches} />
      {hasData ? (
        <PageContent>
          <WeekCard />
          <DayHoursCard />
          <Later>{hasBranches && <BranchHoursCard />}</Later>
        </PageContent>
      ) : (
        <NoData canUpload={canUpload} />
      )}
    </>
  )
}
