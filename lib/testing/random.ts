/** A seeded source of random choices (mulberry32): the same seed, the same choices. */
export function random(seed: number) {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    whole,
    chance: (probability: number): boolean => fraction() < probability,
    pick: <T>(choices: readonly T[]): T => choices[whole(0, choices.length - 1)] as T,
  }
}

export type Random = ReturnType<typeof random>

/** Seeds of a test: this one, and as many more as TILLSIGHT_MORE_SEEDS says, for long runs by hand. */
export const seeds = (first: number): number[] =>
  Array.from({ length: 1 + Number(process.env.TILLSIGHT_MORE_SEEDS ?? 0) }, (_, i) => first + 1000 * i)
