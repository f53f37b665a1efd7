// @ts-check
import { prepareClient, preparePackages } from './runtime/prepare.mjs'

// The quick part of `npm test`: no database tests, no browser.
await preparePackages()
await prepareClient()
const { quickChecks } = await import('./checks/quick-checks.mjs')
const { runChecks } = await import('./checks/run-checks.mjs')
process.exit((await runChecks(quickChecks)) ? 0 : 1)
