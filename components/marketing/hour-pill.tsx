'use client'
import { hourOfWeek } from '@/lib/charts/hour-of-week'
import { Pill } from '../filters/pill'
import { useFormat } from '../shell/workspace-context'

type HourPillProps = { weekday: number | null; hour: number | null; onRemove: () => void }

/** The hour of the week that a list of orders shows. */
export function HourPill({ weekday, hour, onRemove }: HourPillProps) {
  const { locale } = useFormat()
  const time = hourOfWeek(weekday, hour, locale)
  return (
    <Pill removal={`Remove the filter: ordered ${time}`} onRemove={onRemove}>
      <span className="text-muted">Ordered</span> {time}
    </Pill>
  )
}
