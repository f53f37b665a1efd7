'use client'
import { useFormat } from './workspace-context'

/** "data to 9 Dec 2011, 12:50", from the last sale's moment on the shop's wall clock. */
export function Freshness({ dataTo }: { dataTo: string | null | undefined }) {
  const format = useFormat()
  if (dataTo === undefined) return null
  return <span className="tabular-nums">{dataTo === null ? 'no data yet' : `data to ${format.moment(dataTo)}`}</span>
}
