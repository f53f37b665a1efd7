'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { publishImport, reviewImport } from '@/lib/client/import-reading'
import { cancelImport, importOptions, importsKey } from '@/lib/client/imports'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { useWorkspace } from '../../../shell/workspace-context'
import { Button } from '../../../ui/button'
import { toast } from '../../../ui/toast'

type ReadingActionsProps = { report: ImportAnswer; reading: ImportReadingAnswer; remember: boolean }

/** What is done with a file whose reading is settled. */
export function ReadingActions({ report, reading, remember }: ReadingActionsProps) {
  const { slug } = useWorkspace()
  const { sequence } = report
  const queryClient = useQueryClient()
  const settle = {
    onError: (error: Error) => toast({ title: error.message, tone: 'bad' as const }),
    onSuccess: (answer: ImportAnswer) => {
      queryClient.setQueryData(importOptions(slug, sequence).queryKey, answer)
      void queryClient.invalidateQueries({ queryKey: importsKey(slug) })
    },
  }
  const publish = useMutation({ mutationFn: () => publishImport(slug, sequence, { remember }), ...settle })
  const review = useMutation({ mutationFn: () => reviewImport(slug, sequence), ...settle })
  const cancel = useMutation({ mutationFn: () => cancelImport(slug, sequence), ...settle })
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
