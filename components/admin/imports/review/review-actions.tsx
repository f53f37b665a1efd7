'use client'
import { publishImport, reopenImport } from '@/lib/client/import-reading'
import { cancelImport } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { Button } from '../../../ui/button'
import { useImportRequest } from '../use-import-request'

type ReviewActionsProps = { report: ImportAnswer; beyondLimits: boolean; remember: boolean }

/** What is done with a file that was counted: load it, change how it is read, or give it up. */
export function ReviewActions({ report, beyondLimits, remember }: ReviewActionsProps) {
  const { sequence } = report
  const publish = useImportRequest(sequence, (slug) =>
    publishImport(slug, sequence, { ignoreLimits: beyondLimits, remember }),
  )
  const reopen = useImportRequest(sequence, reopenImport)
  const cancel = useImportRequest(sequence, cancelImport)
  const busy = publish.isPending || reopen.isPending || cancel.isPending
  return (
    <>
      <Button variant="ghost" disabled={busy} busy={cancel.isPending} onClick={() => cancel.mutate()}>
        Cancel
      </Button>
      <Button disabled={busy} busy={reopen.isPending} onClick={() => reopen.mutate()}>
        Change how it is read
      </Button>
      <Button variant="primary" disabled={busy} busy={publish.isPending} onClick={() => publish.mutate()}>
        {beyondLimits ? 'Import the other rows' : 'Import'}
      </Button>
    </>
  )
}
