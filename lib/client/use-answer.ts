'use client'
import { type DefaultError, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useContext, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { HeldBack } from './held-back'

/** However busy the page is, an answer is on it so long after it came. */
const LONGEST_MS = 1000

/** A value that is drawn when there is time, and at once when there was none for a while. */
function useUnhurried<Value>(value: Value): Value {
  const deferred = useDeferredValue(value)
  const [due, setDue] = useState<{ value: Value } | null>(null)
  useEffect(() => {
    if (deferred === value) return
    const timer = setTimeout(() => setDue({ value }), LONGEST_MS)
    return () => clearTimeout(timer)
  }, [value, deferred])
  return due?.value === value ? value : deferred
}

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
  return useUnhurried(answer)
}
