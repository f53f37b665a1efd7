const hatched = 'bg-[repeating-linear-gradient(45deg,var(--series-2)_0_3px,transparent_3px_5px)] border border-series-2'
const down = 'bg-[repeating-linear-gradient(45deg,var(--series-1)_0_3px,transparent_3px_5px)] border border-series-1'

/** How a bar of a series is filled: the first plain, below nothing hatched; the second hatched in its own colour. */
export function columnTone(series: number, value: number | null): string {
  if (series > 0) return hatched
  return value !== null && value < 0 ? down : 'bg-series-1'
}
