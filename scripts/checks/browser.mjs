// @ts-check
import { existsSync } from 'node:fs'

// The shell without windows first: it draws the same in a quarter less time.
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/**
 * The Chromium that browser tests use: CHROMIUM_PATH, else the system's; undefined means Playwright's own.
 * @returns {string | undefined}
 */
export const systemChromium = () => process.env.CHROMIUM_PATH || usual.find((file) => existsSync(file))
