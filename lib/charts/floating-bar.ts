import type { Tone } from './compare-values'

/** A bar between two places of a row's track, 0 (left) to 1 (right). */
export type FloatingBar = {
  key: string
  label: string
  /** Beside the label: how the figure behind it moved. */
  note: string | null
  definition?: string
  from: number
  to: number
  /** whole: a total the other bars lead from or to; none: no bar is drawn. */
  tone: Tone | 'whole' | 'none'
  text: string
  exact: string
}

export type FloatingBars = {
  bars: readonly FloatingBar[]
  /** Where 0 lies on the track; null where the track begins above it. */
  zero: number | null
}

/** Places of values on a track from `low` to `high`. */
export const placeBetween =
  (low: number, high: number) =>
  (value: number): number =>
    high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)))
