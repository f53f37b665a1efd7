'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { publishImport, reopenImport } from '@/lib/client/import-reading'
import { cancelImport, importOptions, importsKey } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { useWorkspace } from '../../../shell/workspace-context'
import { Button } from '../../../ui/button'
import { toast } from '../../../ui/toast'

type ReviewActionsProps = { report: ImportAnswer; beyondLimits: boolean; remember: boolean }

/** What is done with a file that was counted: load it, change how it is read, or give it up. */
export function ReviewActions({ report, beyondLimits, remember }: ReviewActionsProps) {
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
  const publish = useMutation({
    mutationFn: () => publishImport(slug, sequence, { ignoreLimits: beyondLimits, remember }),
    ...settle,
  })
  const reopen = useMutation({ mutationFn: () => reopenImport(slug, sequence), ...settle })
  const cancel = useMutation({ mutationFn: () => cancelImport(slug, sequence), ...settle })
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
