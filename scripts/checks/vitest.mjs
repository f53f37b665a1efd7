// @ts-check
import { testReport } from './test-report.mjs'

/**
 * @param {'pure' | 'database'} project
 * @returns {Promise<import('./run-checks.mjs').Outcome>}
 */
export function vitest(project) {
  return testReport(
    (report) => ({
      args: [
        ...['node_modules/vitest/vitest.mjs', 'run', '--project', project],
        ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      ],
      env: { NO_COLOR: '1' },
    }),
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  )
}
