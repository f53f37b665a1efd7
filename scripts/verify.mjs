// @ts-check
import { quickChecks } from './checks/quick-checks.mjs'
import { runChecks } from './checks/run-checks.mjs'
import { prepareClient, preparePackages } from './runtime/prepare.mjs'

// The quick part of `npm test`: no database tests, no browser.
process.exit((await runChecks([preparePackages, prepareClient], quickChecks)) ? 0 : 1)
