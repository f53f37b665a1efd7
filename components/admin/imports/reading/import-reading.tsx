'use client'
import { useQuery } from '@tanstack/react-query'
import { importReadingOptions } from '@/lib/client/import-reading'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { BackLink } from '../../../shell/back-link'
import { PageBar } from '../../../shell/page-bar'
import { PageContent } from '../../../shell/page-content'
import { useWorkspace } from '../../../shell/workspace-context'
import { Card } from '../../../ui/card'
import { ErrorState } from '../../../ui/error-state'
import { FileText } from '../../../ui/file-text'
import { PageHeader } from '../../../ui/page-header'
import { Skeleton } from '../../../ui/skeleton'
import { ImportStateBadge } from '../import-state-badge'
import { SameBytesNotice } from '../same-bytes-notice'
import { ReadingActions } from './reading-actions'
import { ReadingColumnsCard } from './reading-columns-card'
import { ReadingDifferenceCard } from './reading-difference-card'
import { ReadingFileCard } from './reading-file-card'
import { ReadingMissing } from './reading-missing'
import { ReadingNextTimeCard } from './reading-next-time-card'
import { ReadingOrdersCard } from './reading-orders-card'
import { ReadingPreviewCard } from './reading-preview-card'
import { ReadingQuestions } from './reading-questions'
import { ReadingRepairsCard } from './reading-repairs-card'
import { ReadingRulesCard } from './reading-rules-card'
import { ReadingSteps } from './reading-steps'
import { ReadingTables } from './reading-tables'
import { useReadingChange } from './use-reading-change'

type ImportReadingProps = {
  report: ImportAnswer
  /** Keep how the file is read as a layout. */
  remember: boolean
  onRemember: (remember: boolean) => void
}

/** How a file was understood, to be changed or taken as it is. */
export function ImportReading({ report, remember, onRemember }: ImportReadingProps) {
  const { slug } = useWorkspace()
  const { data, error, refetch } = useQuery(importReadingOptions(slug, report.sequence))
  return (
    <>
      <PageBar
        title={`Import ${report.sequence}`}
        actions={data?.editable && <ReadingActions report={report} reading={data} remember={remember} />}
      />
      <PageContent>
        {report.state === 'waiting' ? (
          <BackLink href={`/${slug}/admin/imports`}>All imports</BackLink>
        ) : (
          <BackLink href={`/${slug}/admin/imports/${report.sequence}`}>Import {report.sequence}</BackLink>
        )}
        <PageHeader
          title={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <FileText>{report.fileName}</FileText>
              <ImportStateBadge state={report.state} />
            </span>
          }
          description={data && introduction(data)}
        />
        <SameBytesNotice report={report} />
        {data ? (
          <Understanding reading={data} remember={remember} onRemember={onRemember} />
        ) : error ? (
          <Card>
            <ErrorState
              title="How the file is read could not be shown"
              message={error.message}
              onRetry={() => void refetch()}
            />
          </Card>
        ) : (
          <>
            <Skeleton className="h-16" />
            <Skeleton className="h-96" />
          </>
        )}
      </PageContent>
    </>
  )
}

function introduction({ match, ready, editable, layout }: ImportReadingAnswer): string {
  if (!editable) return 'How this file was understood.'
  if (match === 'known') return `Known as ${layout.title}. Import it, or change how it is read.`
  if (match === 'drifted') return `Nearly ${layout.title}: what differs is shown here.`
  if (!ready) return 'A new kind of file. Say what is still missing, then import it.'
  return 'A new kind of file, and this is how it was understood. Import it, or change anything first.'
}

type UnderstandingProps = {
  reading: ImportReadingAnswer
  remember: boolean
  onRemember: (remember: boolean) => void
}

function Understanding({ reading, remember, onRemember }: UnderstandingProps) {
  const { change, isPending } = useReadingChange(reading.sequence)
  return (
    <>
      <ReadingSteps reading={reading} />
      <ReadingTables file={reading.file} editable={reading.editable} onChoose={(table) => change({ table })} />
      <ReadingMissing reading={reading} onChange={change} />
      {reading.difference && <ReadingDifferenceCard difference={reading.difference} />}
      <ReadingQuestions reading={reading} onChange={change} />
      <div id="file">
        <ReadingFileCard reading={reading} onChange={change} />
      </div>
      <div id="columns">
        <ReadingColumnsCard reading={reading} onChange={change} />
      </div>
      <div id="repairs" className="empty:hidden">
        <ReadingRepairsCard reading={reading} onChange={change} />
      </div>
      <div id="preview">
        <ReadingPreviewCard reading={reading} busy={isPending} />
      </div>
      <div id="orders" className="grid items-start gap-4 *:min-w-0 md:gap-6 lg:grid-cols-2">
        <ReadingOrdersCard reading={reading} onChange={change} />
        <ReadingRulesCard reading={reading} onChange={change} />
      </div>
      {reading.editable && (
        <div id="import">
          <ReadingNextTimeCard reading={reading} onChange={change} remember={remember} onRemember={onRemember} />
        </div>
      )}
    </>
  )
}
