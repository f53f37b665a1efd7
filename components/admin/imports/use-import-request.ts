'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { importOptions, importsKey } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { useWorkspace } from '../../shell/workspace-context'
import { toast } from '../../ui/toast'
import { importScope } from './import-scope'

/** Asks something of an import, after what was asked before: its answer is shown at once, a refusal is told. */
export function useImportRequest<Input = void>(
  sequence: number,
  request: (slug: string, sequence: number, input: Input) => Promise<ImportAnswer>,
) {
  const { slug } = useWorkspace()
  const queryClient = useQueryClient()
  return useMutation({
    scope: importScope(slug, sequence),
    mutationFn: (input: Input) => request(slug, sequence, input),
    onError: (error: Error) => toast({ title: error.message, tone: 'bad' }),
    onSuccess: (answer) => {
      queryClient.setQueryData(importOptions(slug, sequence).queryKey, answer)
      void queryClient.invalidateQueries({ queryKey: importsKey(slug) })
    },
  })
}
