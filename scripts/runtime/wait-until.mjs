// @ts-check

/**
 * Asks again and again until the answer is neither undefined nor false. Throws after `seconds`, naming what it waited for.
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} ask
 * @param {{ seconds?: number, everyMs?: number }} [options]
 * @returns {Promise<Exclude<T, undefined | false>>}
 */
export async function waitUntil(what, ask, { seconds = 30, everyMs = 25 } = {}) {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return /** @type {Exclude<T, undefined | false>} */ (answer)
    if (performance.now() > end) throw new Error(`Waited ${seconds} s for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
