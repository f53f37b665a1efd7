// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../runtime/prepare.mjs'
import { runCommand } from '../runtime/run-command.mjs'
import { say, step } from '../runtime/say.mjs'
import { writePrivate } from '../runtime/secrets.mjs'

/** @typedef {{ businesses: string[], signIns: { role: string, email: string, password: string }[], problems: string[] }} Filled */

/**
 * Brings the demo businesses into a running installation, once, or what a run before this one did not get to, and prints
 * who may sign in.
 * @param {string} dataFolder
 * @param {import('../runtime/supervise.mjs').Installation} installation
 */
export async function fillDemo(dataFolder, installation) {
  const file = path.join(dataFolder, 'demo.json')
  /** @type {Filled} */
  const filled = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : await importDemo(installation)
  writePrivate(file, filled)
  for (const problem of filled.problems) say(`  ! ${problem}`)
  say(`\n  ${new Intl.ListFormat('en').format(filled.businesses)} are ready. Sign in as`)
  for (const { role, email, password } of filled.signIns) say(`    ${role.padEnd(11)}${email.padEnd(26)}${password}`)
}

/**
 * @param {import('../runtime/supervise.mjs').Installation} installation
 * @returns {Promise<Filled>}
 */
function importDemo(installation) {
  return step('Import demo files', async (progress) => {
    /** @type {Filled | undefined} */
    let filled
    await runCommand(process.execPath, ['--import', 'tsx', 'scripts/demo/import-demo.ts'], {
      cwd: root,
      env: installation.environment(),
      onLine: (line) => {
        if (line.startsWith('progress: ')) progress(line.slice('progress: '.length))
        if (line.startsWith('filled: ')) filled = JSON.parse(line.slice('filled: '.length))
      },
    })
    if (!filled) throw new Error('The import of the demo said nothing of its end.')
    return filled
  })
}
