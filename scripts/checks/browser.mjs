// @ts-check
import { existsSync } from 'node:fs'

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const shells = ['/usr/bin/chromium-headless-shell']

/** @param {string[]} files */
const installed = (files) => process.env.CHROMIUM_PATH || files.find((file) => existsSync(file))

/**
 * The Chromium that measures what people see: CHROMIUM_PATH, else the system's; undefined means Playwright's own.
 * @returns {string | undefined}
 */
export const systemChromium = () => installed([...browsers, ...shells])

/**
 * The Chromium that tests use: the shell without windows first, which draws the same in a quarter less time.
 * @returns {string | undefined}
 */
export const testChromium = () => installed([...shells, ...browsers])
