// @ts-check
import { say, step } from '../runtime/say.mjs'

/** @typedef {{ passed: number, failed: number, skipped?: number, text?: string }} Outcome  `text` says what was measured */
/** @typedef {{ name: string, run: () => Promise<Outcome | undefined> }} Check  rejects when it fails; undefined is one pass */

/**
 * Does every check, also after one failed, and ends with the plain line "N passed, N failed".
 * @param {Check[]} checks
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks(checks) {
  let passed = 0
  let failed = 0
  for (const { name, run } of checks) {
    try {
      const outcome = await step(name, async (progress) => {
        const done = (await run()) ?? { passed: 1, failed: 0 }
        progress(summary(done))
        if (done.failed > 0) throw Object.assign(new Error(done.text ?? ''), { outcome: done })
        return done
      })
      passed += outcome.passed
    } catch (error) {
      const outcome = /** @type {{ outcome?: Outcome }} */ (error).outcome
      passed += outcome?.passed ?? 0
      failed += outcome?.failed ?? 1
      say(`\n${error instanceof Error ? error.message : error}\n`)
    }
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0
}

/** @param {Outcome} outcome */
function summary({ passed, failed, skipped = 0, text }) {
  if (passed + failed + skipped <= 1) return text ?? ''
  return [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ')
}
