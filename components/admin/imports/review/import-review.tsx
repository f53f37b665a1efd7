'use client'
import { useQuery } from '@tanstack/react-query'
import { importReviewOptions } from '@/lib/client/import-reading'
import type { ImportReviewAnswer } from '@/lib/contracts/import-review'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { BackLink } from '../../../shell/back-link'
import { PageBar } from '../../../shell/page-bar'
import { PageContent } from '../../../shell/page-content'
import { useWorkspace } from '../../../shell/workspace-context'
import { Card } from '../../../ui/card'
import { ErrorState } from '../../../ui/error-state'
import { FileText } from '../../../ui/file-text'
import { Notice } from '../../../ui/notice'
import { PageHeader } from '../../../ui/page-header'
import { Skeleton } from '../../../ui/skeleton'
import { ImportCleaningCard } from '../import-cleaning-card'
import { ImportKindsCard } from '../import-kinds-card'
import { ImportProblemNotice } from '../import-problem-notice'
import { ImportRejectedCard } from '../import-rejected-card'
import { ImportRowsCard } from '../import-rows-card'
import { ImportStateBadge } from '../import-state-badge'
import { ReviewActions } from './review-actions'
import { ReviewImpactCard } from './review-impact-card'

/** What a full dry run found: every row counted, nothing loaded yet. */
export function ImportReview({ report, remember }: { report: ImportAnswer; remember: boolean }) {
  const { slug } = useWorkspace()
  const { data, error, refetch } = useQuery(importReviewOptions(slug, report.sequence))
  const review = data?.review
  return (
    <>
      <PageBar
        title={`Import ${report.sequence}`}
        actions={<ReviewActions report={report} beyondLimits={Boolean(review?.beyondLimits)} remember={remember} />}
      />
      <PageContent>
        <BackLink href={`/${slug}/admin/imports`}>All imports</BackLink>
        <PageHeader
          title={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <FileText>{report.fileName}</FileText>
              <ImportStateBadge state={report.state} />
            </span>
          }
          description="Every row was read and counted; nothing is loaded yet."
        />
        {review ? (
          <Found report={report} review={review} />
        ) : error ? (
          <Card>
            <ErrorState title="The review could not be shown" message={error.message} onRetry={() => void refetch()} />
          </Card>
        ) : (
          <Skeleton className="h-96" />
        )}
      </PageContent>
    </>
  )
}

type FoundProps = { report: ImportAnswer; review: NonNullable<ImportReviewAnswer['review']> }

function Found({ report, review }: FoundProps) {
  const { rows, cleanings, rejected, beyondLimits, summary, impact, outdated } = review
  return (
    <>
      {beyondLimits && <ImportProblemNotice problem={beyondLimits} state="stopped" />}
      {outdated && (
        <Notice title="Another import was loaded since this was counted">
          The rows are right; what they change is counted against the data as it was.
        </Notice>
      )}
      {impact && <ReviewImpactCard impact={impact} />}
      <ImportRowsCard
        report={{
          rows,
          reading: report.reading,
          linesLoaded: summary?.kinds.reduce((sum, { lines }) => sum + lines, 0) ?? 0,
        }}
      />
      {summary && summary.kinds.length > 0 && <ImportKindsCard summary={summary} />}
      {rejected.byRule.length > 0 && <ImportRejectedCard report={{ sequence: report.sequence, rejected }} />}
      {cleanings.length > 0 && (
        <ImportCleaningCard cleanings={cleanings} names={report.reading?.columns.map(({ name }) => name)} />
      )}
    </>
  )
}
