'use client'
import { useMemo } from 'react'
import { writeFilter } from '@/lib/domain/filter-value'
import { FixFilters } from '../filters/fixed-filters'
import { BackLink } from '../shell/back-link'
import { Later } from '../shell/later'
import { PageContent } from '../shell/page-content'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { ChangeSplitCard } from './change-split-card'
import { DashboardBar } from './dashboard-bar'
import { KpisCard } from './kpis-card'
import { LikeForLikeCard } from './like-for-like-card'
import { PeakHoursCard } from './peak-hours-card'
import { SalesTrendCard } from './sales-trend-card'
import { TopCard } from './top-card'
import { TopCustomersCard } from './top-customers-card'

type BranchPageProps = { branch: string; name: string }

/** A branch by itself: how much, when, what, who, and like for like. */
export function BranchPage({ branch, name }: BranchPageProps) {
  const { slug } = useWorkspace()
  const inView = useInView()
  const filters = useMemo(() => ({ branch: writeFilter({ not: false, values: [branch] }) }), [branch])
  return (
    <FixFilters filters={filters}>
      <DashboardBar title={<FileText>{name}</FileText>} hasBranches />
      <PageContent>
        <div>
          <BackLink href={inView(`/${slug}/marketing/where`)}>Where</BackLink>
        </div>
        <KpisCard />
        <LikeForLikeCard />
        <SalesTrendCard className="xl:col-span-7" />
        <PeakHoursCard className="xl:col-span-5" />
        <Later>
          <TopCard by="product" className="xl:col-span-6" />
          <ChangeSplitCard by="product" title="What moved" className="xl:col-span-6" />
          <TopCustomersCard />
        </Later>
      </PageContent>
    </FixFilters>
  )
}
