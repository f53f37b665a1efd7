// @ts-check
import { existsSync } from 'node:fs'
import { prepareClient, preparePackages, root } from './runtime/prepare.mjs'
import { runCommand } from './runtime/run-command.mjs'

// Everything, from a fresh clone.
await preparePackages()
await prepareClient()
const { quickChecks } = await import('./checks/quick-checks.mjs')
const { runChecks } = await import('./checks/run-checks.mjs')
const { vitest } = await import('./checks/vitest.mjs')
const { playwright } = await import('./checks/playwright.mjs')
const { systemChromium } = await import('./checks/browser.mjs')
const { chromium } = await import('@playwright/test')

const browserTests = async () => {
  if (!systemChromium() && !existsSync(chromium.executablePath())) {
    await runCommand(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { cwd: root })
  }
  return playwright()
}

const passed = await runChecks([
  ...quickChecks,
  { name: 'Database tests', run: () => vitest('database') },
  { name: 'Browser tests', run: browserTests },
])
process.exit(passed ? 0 : 1)
