// @ts-check

import { root } from '../runtime/prepare.mjs'
import { runCommand } from '../runtime/run-command.mjs'
import { say, step } from '../runtime/say.mjs'

/** @typedef {{ businesses: string[], signIns: { role: string, email: string, password: string }[], problems: string[] }} Filled */

/**
 * Brings the demo businesses into a running installation, or what a run before this one did not get to, and prints who
 * may sign in.
 * @param {import('../runtime/supervise.mjs').Installation} installation
 */
export async function fillDemo(installation) {
  /** @type {Filled} */
  let filled = { businesses: [], signIns: [], problems: [] }
  await step('Import demo files', async (progress) => {
    await runCommand(process.execPath, ['--import', 'tsx', 'scripts/demo/import-demo.ts'], {
      cwd: root,
      env: installation.environment(),
      onLine: (line) => {
        if (line.startsWith('progress: ')) progress(line.slice('progress: '.length))
        if (line.startsWith('filled: ')) filled = JSON.parse(line.slice('filled: '.length))
      },
    })
  })
  for (const problem of filled.problems) say(`  ! ${problem}`)
  say(`\n  ${filled.businesses.join(' and ')} are ready. Sign in as`)
  for (const { role, email, password } of filled.signIns) say(`    ${role.padEnd(11)}${email.padEnd(26)}${password}`)
}
