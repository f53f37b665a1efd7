'use client'
import type { Unit } from '@/lib/charts/format'
import type { MetricValue } from '@/lib/domain/metric'
import { useFormat } from './workspace-context'

type NumberTextProps = { value: MetricValue; unit: Unit /** £8.91m instead of £8,911,407.90. */; short?: boolean }

/** A number as the workspace writes it, with the exact value on hover where rounding hides some of it. */
export function NumberText({ value, unit, short }: NumberTextProps) {
  const format = useFormat()
  const shown = short ? format.short(value, unit) : format.value(value, unit)
  const exact = format.exact(value, unit)
  return (
    <span className="tabular-nums" title={exact === shown ? undefined : exact}>
      {shown}
    </span>
  )
}
