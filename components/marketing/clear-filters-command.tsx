'use client'
import { useMemo } from 'react'
import { noFilters } from '../filters/filters-in-force'
import { useView } from '../filters/use-view'
import { useCommands } from '../shell/commands'

/** Esc lets go of the filters, on a page without a range. */
export function ClearFiltersCommand() {
  const { setView } = useView()
  const commands = useMemo(
    () => [{ title: 'Clear filters', group: 'View', key: 'Escape', run: () => void setView(noFilters) }],
    [setView],
  )
  useCommands(commands)
  return null
}
