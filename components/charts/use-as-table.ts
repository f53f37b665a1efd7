'use client'
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'

const parser = parseAsArrayOf(parseAsString).withDefault([])

/** Whether a card is shown as a table: in the URL, as the rest of what is seen. */
export function useAsTable(id: string): { asTable: boolean; onToggleTable: () => void } {
  const [ids, setIds] = useQueryState('tables', parser)
  const asTable = ids.includes(id)
  const onToggleTable = () => {
    const others = ids.filter((other) => other !== id)
    const next = asTable ? others : [...others, id]
    void setIds(next.length > 0 ? next : null, { history: 'push', scroll: false })
  }
  return { asTable, onToggleTable }
}
