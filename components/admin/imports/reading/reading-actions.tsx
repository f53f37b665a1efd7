'use client'
import { publishImport, reviewImport } from '@/lib/client/import-reading'
import { cancelImport } from '@/lib/client/imports'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { Button } from '../../../ui/button'
import { useImportRequest } from '../use-import-request'

type ReadingActionsProps = { report: ImportAnswer; reading: ImportReadingAnswer; remember: boolean }

/** What is done with a file whose reading is settled. */
export function ReadingActions({ report, reading, remember }: ReadingActionsProps) {
  const { sequence } = report
  const publish = useImportRequest(sequence, (slug) => publishImport(slug, sequence, { remember }))
  const review = useImportRequest(sequence, reviewImport)
  const cancel = useImportRequest(sequence, cancelImport)
  const busy = publish.isPending || review.isPending || cancel.isPending
  const blocked = busy || !reading.ready
  return (
    <>
      <Button variant="ghost" disabled={busy} busy={cancel.isPending} onClick={() => cancel.mutate()}>
        Cancel
      </Button>
      <Button disabled={blocked} busy={review.isPending} onClick={() => review.mutate()}>
        Review first
      </Button>
      <Button variant="primary" disabled={blocked} busy={publish.isPending} onClick={() => publish.mutate()}>
        Import
      </Button>
    </>
  )
}
