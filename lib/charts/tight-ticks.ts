import { axisTicks } from './axis-ticks'

/** What may hang below the lowest tick, as a share of a step. */
const HANGING = 0.3

/**
 * Ticks of a line: where values reach only a little below one of them, as one day of returns does, no whole step is left
 * empty for that; the plot then ends at `floor`.
 */
export function tightTicks(values: readonly number[], whole = false): { ticks: number[]; floor: number } {
  const ticks = axisTicks(values, whole)
  const [first = 0, second = 0] = ticks
  const lowest = Math.min(0, ...values)
  const hangs = first < lowest && ticks.length > 3 && second - lowest <= HANGING * (second - first)
  return hangs ? { ticks: ticks.slice(1), floor: lowest } : { ticks, floor: first }
}
