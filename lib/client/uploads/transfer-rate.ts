type Sample = { readonly at: number; readonly bytes: number }

const WINDOW_MS = 6_000
const LEAST_MS = 400

/** How fast bytes go lately, over the last seconds; a pause or a lost connection starts it anew. */
export class TransferRate {
  #samples: readonly Sample[] = []

  /** @param bytes sent so far · @param at milliseconds of any clock that only goes forward */
  add(bytes: number, at: number): void {
    this.#samples = [...this.#samples.filter((sample) => sample.at >= at - WINDOW_MS), { at, bytes }]
  }

  restart(): void {
    this.#samples = []
  }

  /** Null while too little was seen. */
  bytesPerSecond(): number | null {
    const first = this.#samples[0]
    const last = this.#samples.at(-1)
    if (!first || !last || last.at - first.at < LEAST_MS) return null
    return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000
  }
}
