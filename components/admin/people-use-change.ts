import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from '../shell/workspace-context'

/** A change to people or invitations; the lists and the record of changes are asked for again after it. */
export function usePeopleChange<Given, Result>(
  change: (workspace: string, given: Given) => Promise<Result>,
  onDone?: (result: Result, given: Given) => void,
) {
  const { slug } = useWorkspace()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => change(slug, given),
    onSuccess: async (result, given) => {
      await Promise.all(
        ['people', 'invitations', 'audit'].map((name) => queries.invalidateQueries({ queryKey: [name, slug] })),
      )
      onDone?.(result, given)
    },
  })
}
