'use client'
import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { type ReactNode, useState } from 'react'
import { formatBytes } from '@/lib/charts/format-bytes'
import { formatInstant } from '@/lib/charts/format-instant'
import { importOptions } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { type ImportState, isUnderWay } from '@/lib/domain/import-report'
import { BackLink } from '../../shell/back-link'
import { PageBar } from '../../shell/page-bar'
import { PageContent } from '../../shell/page-content'
import { useWorkspace } from '../../shell/workspace-context'
import { Card } from '../../ui/card'
import { ErrorState } from '../../ui/error-state'
import { FileText } from '../../ui/file-text'
import { PageHeader } from '../../ui/page-header'
import { Skeleton } from '../../ui/skeleton'
import { ImportActions } from './import-actions'
import { ImportCleaningCard } from './import-cleaning-card'
import { ImportKindsCard } from './import-kinds-card'
import { ImportProblemNotice } from './import-problem-notice'
import { ImportProgressCard } from './import-progress-card'
import { ImportReadingCard } from './import-reading-card'
import { ImportRejectedCard } from './import-rejected-card'
import { ImportRowsCard } from './import-rows-card'
import { ImportStateBadge } from './import-state-badge'
import { stateWords } from './import-words'
import { SameBytesNotice } from './same-bytes-notice'
import { useStepFocus } from './use-step-focus'

const ImportReading = dynamic(() => import('./reading/import-reading').then((module) => module.ImportReading))
const ImportReview = dynamic(() => import('./review/import-review').then((module) => module.ImportReview))

const stepOf = (state: ImportState): string => (isUnderWay(state) ? 'running' : state)

/** One import: how it is understood while it waits, its progress while it runs, its report afterwards. */
export function ImportDetails({ sequence }: { sequence: number }) {
  const { slug } = useWorkspace()
  const { data, error, refetch } = useQuery(importOptions(slug, sequence))
  const step = data && stepOf(data.state)
  useStepFocus(step)
  return (
    <>
      <p role="status" className="sr-only">
        {data && step !== 'running' && `${data.fileName}: ${stateWords[data.state].title}`}
      </p>
      {data ? (
        <Step report={data} />
      ) : (
        <Shell sequence={sequence}>
          {error ? (
            <Card>
              <ErrorState
                title={`Import ${sequence} could not be shown`}
                message={error.message}
                onRetry={() => void refetch()}
              />
            </Card>
          ) : (
            <Skeleton className="h-64" />
          )}
        </Shell>
      )}
    </>
  )
}

function Step({ report }: { report: ImportAnswer }) {
  const [remember, setRemember] = useState(true)
  const [readingShown] = useQueryState('reading', parseAsBoolean.withDefault(false))
  if (report.state === 'waiting' || readingShown)
    return <ImportReading report={report} remember={remember} onRemember={setRemember} />
  if (report.state === 'review') return <ImportReview report={report} remember={remember} />
  return (
    <Shell sequence={report.sequence}>
      <Report report={report} />
    </Shell>
  )
}

function Shell({ sequence, children }: { sequence: number; children: ReactNode }) {
  const { slug } = useWorkspace()
  return (
    <>
      <PageBar title={`Import ${sequence}`} />
      <PageContent>
        <BackLink href={`/${slug}/admin/imports`}>All imports</BackLink>
        {children}
      </PageContent>
    </>
  )
}

function Report({ report }: { report: ImportAnswer }) {
  const counted = ['published', 'unchanged', 'undone'].includes(report.state)
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <FileText>{report.fileName}</FileText>
            <ImportStateBadge state={report.state} />
          </span>
        }
        description={<Origin report={report} />}
        actions={<ImportActions report={report} />}
      />
      <SameBytesNotice report={report} />
      {report.problem && <ImportProblemNotice problem={report.problem} state={report.state} />}
      {isUnderWay(report.state) && <ImportProgressCard report={report} />}
      {counted && <ImportRowsCard report={report} />}
      {counted && report.summary && report.summary.kinds.length > 0 && <ImportKindsCard summary={report.summary} />}
      {report.rejected.byRule.length > 0 && <ImportRejectedCard report={report} />}
      {report.cleanings.length > 0 && (
        <ImportCleaningCard cleanings={report.cleanings} names={report.reading?.columns.map(({ name }) => name)} />
      )}
      {report.reading && (
        <ImportReadingCard
          sequence={report.sequence}
          reading={report.reading}
          archive={report.archive}
          className={report.cleanings.length > 0 ? 'lg:col-span-6' : undefined}
        />
      )}
    </>
  )
}

function Origin({ report }: { report: ImportAnswer }) {
  const workspace = useWorkspace()
  const { bytes, createdAt, createdBy } = report
  const parts = [formatBytes(bytes, workspace.locale), formatInstant(createdAt, workspace)]
  return `${parts.join(' · ')} · ${createdBy ?? 'from the terminal'}`
}
