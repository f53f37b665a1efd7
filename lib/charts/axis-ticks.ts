const roundSteps = [1, 2, 2.5, 5, 10]

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that is at least `rough`. */
function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const steps = roundSteps.map((step) => step * power).filter((step) => !whole || Number.isInteger(step))
  return steps.find((step) => step >= rough * 0.999_999) ?? Math.ceil(rough)
}

const withoutNoise = (value: number) => Number(value.toPrecision(12))

/**
 * Three to six round values from at or below the smallest to at or above the largest, 0 always among them.
 * @param whole for counts: no fractions between
 */
export function axisTicks(values: readonly number[], whole = false): number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return whole ? [0, 1, 2] : [0, 0.5, 1]
  const step = roundStep((high - low) / 4, whole)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 2)
  return Array.from({ length: last - first + 1 }, (_, index) => withoutNoise((first + index) * step))
}
