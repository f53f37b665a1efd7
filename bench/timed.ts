/** Milliseconds of each run, ascending. `before` is not counted. */
export async function timed(
  runs: number,
  work: () => Promise<unknown>,
  before: () => Promise<void> = async () => undefined,
): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await before()
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

/** The value that so large a part of the ascending times does not exceed. */
export const at = (times: readonly number[], part: number): number =>
  times[Math.max(0, Math.ceil(times.length * part) - 1)] ?? Number.NaN
