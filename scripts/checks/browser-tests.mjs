// @ts-check
import { existsSync } from 'node:fs'
import { root } from '../runtime/prepare.mjs'
import { Refusal } from '../runtime/refusal.mjs'
import { runCommand } from '../runtime/run-command.mjs'
import { testChromium } from './browser.mjs'
import { testReport } from './test-report.mjs'

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'

/**
 * All tests of e2e/, in the system's Chromium or, where there is none, in Playwright's own, which is fetched.
 * @returns {Promise<import('./run-checks.mjs').Outcome>}
 */
export async function browserTests() {
  await haveBrowser()
  return testReport(
    (report) => ({
      args: [PLAYWRIGHT, 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: '1' },
    }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  )
}

async function haveBrowser() {
  const { chromium } = await import('@playwright/test')
  if (testChromium() || existsSync(chromium.executablePath())) return
  await runCommand(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], { cwd: root }).catch((error) => {
    throw new Refusal(
      `There is no Chromium here and Playwright could not fetch its own. Install one, or name it in CHROMIUM_PATH.\n${error.message}`,
    )
  })
}
