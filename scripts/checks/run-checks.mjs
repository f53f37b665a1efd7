// @ts-check
import { say, step } from '../runtime/say.mjs'

/** @typedef {{ passed: number, failed: number, skipped?: number, text?: string }} Outcome  `text` says what was measured */
/** @typedef {{ name: string, run: () => Promise<Outcome | undefined> }} Check  rejects when it fails; undefined is one pass */

/**
 * Prepares, does every check, also after one failed, and ends with the plain line "N passed, N failed". Where preparing
 * failed nothing can be checked: that is one failure.
 * @param {(() => Promise<void>)[]} preparing
 * @param {Check[]} checks
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks(preparing, checks) {
  let passed = 0
  let failed = 0
  try {
    for (const prepare of preparing) await prepare()
    for (const check of checks) {
      const outcome = await outcomeOf(check)
      passed += outcome.passed
      failed += outcome.failed
    }
  } catch (error) {
    failed += 1
    sayError(error)
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0
}

/**
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ name, run }) {
  /** @type {Outcome} */
  let outcome = { passed: 0, failed: 1 }
  try {
    await step(name, async (progress) => {
      outcome = (await run()) ?? { passed: 1, failed: 0 }
      progress(summary(outcome))
      if (outcome.failed > 0) throw new Error(outcome.text ?? '')
    })
  } catch (error) {
    sayError(error)
  }
  return outcome
}

/** @param {unknown} error */
const sayError = (error) => say(`\n${error instanceof Error ? error.message : error}\n`)

/** @param {Outcome} outcome */
function summary({ passed, failed, skipped = 0, text }) {
  if (passed + failed + skipped <= 1) return text ?? ''
  return [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ')
}
