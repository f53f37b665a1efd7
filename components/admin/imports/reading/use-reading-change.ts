'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { changeReading, importReadingOptions } from '@/lib/client/import-reading'
import { importOptions } from '@/lib/client/imports'
import type { ImportReadingChange } from '@/lib/contracts/import-reading'
import { useWorkspace } from '../../../shell/workspace-context'
import { toast } from '../../../ui/toast'
import { importScope } from '../import-scope'
import { applyReadingChange } from './apply-reading-change'

/** Changes how a file is understood. Quick changes go to the server one after the other; each is shown at once. */
export function useReadingChange(sequence: number) {
  const { slug } = useWorkspace()
  const queryClient = useQueryClient()
  const { queryKey } = importReadingOptions(slug, sequence)
  const mutationKey = ['reading', slug, sequence]
  const { mutate, isPending } = useMutation({
    mutationKey,
    scope: importScope(slug, sequence),
    mutationFn: (change: ImportReadingChange) => {
      const version = queryClient.getQueryData(queryKey)?.version
      return changeReading(slug, sequence, version === undefined ? change : { ...change, version })
    },
    onMutate: (change) => {
      queryClient.setQueryData(queryKey, (reading) => reading && applyReadingChange(reading, change))
    },
    onSuccess: (answer) => {
      const last = queryClient.isMutating({ mutationKey }) === 1
      queryClient.setQueryData(queryKey, (shown) => (last || !shown ? answer : { ...shown, version: answer.version }))
      const report = importOptions(slug, sequence).queryKey
      if (queryClient.getQueryData(report)?.state !== answer.state)
        void queryClient.invalidateQueries({ queryKey: report })
    },
    onError: (error) => {
      toast({ title: 'That could not be changed', description: error.message, tone: 'bad' })
      void queryClient.invalidateQueries({ queryKey })
    },
  })
  return { change: mutate, isPending }
}

export type ChangeReading = (change: ImportReadingChange) => void
