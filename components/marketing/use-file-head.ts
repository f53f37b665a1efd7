'use client'
import { useMemo } from 'react'
import { type ExportHead, prepareExportHead } from '@/lib/charts/export-head'
import type { ViewEcho } from '@/lib/contracts/view'
import { useShownHead } from '../charts/shown-head'
import type { FilterInForce } from '../filters/filters-in-force'
import { useFormat, useWorkspace } from '../shell/workspace-context'

/** What files and prints of the page say: its dates, filters, zone and data; from its last answer. */
export function useFileHead(
  echo: ViewEcho | undefined,
  filters: readonly Pick<FilterInForce, 'title' | 'verb' | 'names'>[],
  /** The page is of one customer, whom the filters name. */
  ofPerson = false,
): ExportHead | undefined {
  const workspace = useWorkspace()
  const format = useFormat()
  const words = filters.map(({ title, verb, names }) => `${title} ${verb} ${names.join(', ')}`).join('\n')
  const head = useMemo(
    () =>
      echo && {
        ...prepareExportHead({ workspace, echo, filters: words.split('\n').filter(Boolean), format }),
        ofPerson,
      },
    [workspace, echo, words, format, ofPerson],
  )
  useShownHead(head)
  return head
}
