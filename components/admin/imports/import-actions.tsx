'use client'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { reopenImport } from '@/lib/client/import-reading'
import { cancelImport, retryImport } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { isUnderWay } from '@/lib/domain/import-report'
import { useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { useImportRequest } from './use-import-request'

const UndoDialog = dynamic(() => import('./undo-dialog').then((module) => module.UndoDialog))

/** What can be done with an import as it stands: cancel a run, run it again, read it another way, take it back. */
export function ImportActions({ report }: { report: ImportAnswer }) {
  const { slug } = useWorkspace()
  const { sequence, state } = report
  const cancel = useImportRequest(sequence, cancelImport)
  const retry = useImportRequest(sequence, retryImport)
  const reopen = useImportRequest(sequence, reopenImport)
  if (isUnderWay(state))
    return (
      <Button busy={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate()}>
        Cancel import
      </Button>
    )
  if (report.beingUndone) return <Button busy>Being undone</Button>
  if (state === 'published' || state === 'unchanged')
    return (
      <>
        <UndoDialog sequence={sequence} fileName={report.fileName} />
        <Button variant="primary" asChild>
          <Link href={`/${slug}/marketing`}>Open the dashboards</Link>
        </Button>
      </>
    )
  if (!isRepeatable(state)) return null
  return (
    <>
      {report.reading !== null && (
        <Button busy={reopen.isPending} onClick={() => reopen.mutate()}>
          Change how it is read
        </Button>
      )}
      <Button busy={retry.isPending} onClick={() => retry.mutate(false)}>
        Run again
      </Button>
      {state === 'stopped' && (
        <Button variant="primary" busy={retry.isPending} onClick={() => retry.mutate(true)}>
          Load the other rows anyway
        </Button>
      )}
    </>
  )
}

const isRepeatable = (state: ImportAnswer['state']): boolean =>
  state === 'stopped' || state === 'failed' || state === 'cancelled'
