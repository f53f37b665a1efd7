// @ts-check
import { testReport } from './test-report.mjs'

/** @returns {Promise<import('./run-checks.mjs').Outcome>} */
export function playwright() {
  return testReport(
    (report) => ({
      args: [
        'node_modules/@playwright/test/cli.js',
        'test',
        '--config',
        'e2e/playwright.config.ts',
        '--reporter=list,json',
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: '1' },
    }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  )
}
