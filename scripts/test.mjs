// @ts-check
import { browserTests } from './checks/browser-tests.mjs'
import { quickChecks } from './checks/quick-checks.mjs'
import { runChecks } from './checks/run-checks.mjs'
import { vitest } from './checks/vitest.mjs'
import { prepareClient, preparePackages } from './runtime/prepare.mjs'

// Everything, from a fresh clone: nothing above may import a package.
const passed = await runChecks(
  [preparePackages, prepareClient],
  [
    ...quickChecks,
    { name: 'Database tests', run: () => vitest('database') },
    { name: 'Browser tests', run: browserTests },
  ],
)
process.exit(passed ? 0 : 1)
