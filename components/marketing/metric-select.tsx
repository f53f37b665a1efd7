'use client'
import { type MetricKey, metric } from '@/lib/domain/metric'
import { useView } from '../filters/use-view'
import { Select } from '../ui/select'

type MetricSelectProps<Key> = { value: Key; keys: readonly Key[]; className?: string }

/** Which figure a card shows, of those it can. */
export function MetricSelect<Key extends MetricKey>({ value, keys, className }: MetricSelectProps<Key>) {
  const { setView } = useView()
  return (
    <Select
      size="small"
      label="Metric"
      className={className}
      value={value}
      options={keys.map((key) => ({ value: key, label: metric(key).title }))}
      onChange={({ target }) => {
        const chosen = keys.find((key) => key === target.value)
        if (chosen) void setView({ metric: chosen })
      }}
    />
  )
}
