import { defineConfig, devices } from '@playwright/test'
import { testChromium } from '../scripts/checks/browser.mjs'
import { freePort } from '../scripts/runtime/free-port.mjs'

// Workers read this file too: they inherit what the first process chose.
process.env.TILLSIGHT_E2E_PORT ??= String(await freePort())

const executablePath = testChromium()

export default defineConfig({
  testDir: '.',
  globalSetup: './support/global-setup.ts',
  outputDir: '../test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${process.env.TILLSIGHT_E2E_PORT}`,
    // A trace takes as long as the test itself; for a failure that is a riddle: --trace retain-on-failure.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
})
