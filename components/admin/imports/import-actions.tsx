'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cancelImport, importsKey, retryImport } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { isUnderWay } from '@/lib/domain/import-report'
import { useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { toast } from '../../ui/toast'

/** What can be done with an import as it stands: cancel a run, or run it again. */
export function ImportActions({ report }: { report: ImportAnswer }) {
  const { slug } = useWorkspace()
  const { sequence, state } = report
  const queryClient = useQueryClient()
  const settle = {
    onError: (error: Error) => toast({ title: error.message, tone: 'bad' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: importsKey(slug) }),
  }
  const cancel = useMutation({ mutationFn: () => cancelImport(slug, sequence), ...settle })
  const retry = useMutation({ mutationFn: (ignore: boolean) => retryImport(slug, sequence, ignore), ...settle })
  if (isUnderWay(state))
    return (
      <Button busy={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate()}>
        Cancel import
      </Button>
    )
  return (
    <>
      {state === 'stopped' && (
        <Button variant="primary" busy={retry.isPending} onClick={() => retry.mutate(true)}>
          Load the other rows anyway
        </Button>
      )}
      {(state === 'stopped' || state === 'failed' || state === 'cancelled') && (
        <Button busy={retry.isPending} onClick={() => retry.mutate(false)}>
          Run again
        </Button>
      )}
    </>
  )
}
