'use client'
import { type DefaultError, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useContext, useDeferredValue, useMemo } from 'react'
import { HeldBack } from './held-back'

/**
 * As `useQuery`, for what a page shows: many answers come at once, and what each changes is drawn piece by piece, so that
 * the page can be pressed meanwhile.
 */
export function useAnswer<Answer, Fault = DefaultError, Shown = Answer, Key extends QueryKey = QueryKey>(
  options: UseQueryOptions<Answer, Fault, Shown, Key>,
) {
  const held = useContext(HeldBack)
  const { data, error, isPending, isError, isPlaceholderData, refetch } = useQuery(
    held ? { ...options, enabled: false } : options,
  )
  const answer = useMemo(
    () => ({ data, error, isPending, isError, isPlaceholderData, refetch }),
    [data, error, isPending, isError, isPlaceholderData, refetch],
  )
  return useDeferredValue(answer)
}
