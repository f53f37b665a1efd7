/** Pixels of a letter at the size of an axis, taken wide rather than narrow, and what stays free between two labels. */
const letter = 7
const gap = 12

/**
 * The labels that fit beside each other: from the first one on, each that touches neither the one before nor the edge.
 *
 * @param place the middle of a label, in pixels from the left edge, by its index
 * @param width of the whole picture in pixels
 */
export function fittingTicks<Tick extends { index: number; label: string }>(
  ticks: readonly Tick[],
  place: (index: number) => number,
  width: number,
): Tick[] {
  let free = 0
  return ticks.filter(({ index, label }) => {
    const half = (label.length * letter) / 2
    const middle = place(index)
    if (middle - half < free || middle + half > width) return false
    free = middle + half + gap
    return true
  })
}
