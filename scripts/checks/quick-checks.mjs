// @ts-check
import path from 'node:path'
import { prepareWeb, root } from '../runtime/prepare.mjs'
import { runCommand } from '../runtime/run-command.mjs'
import { checkFirstLoad } from './first-load.mjs'
import { vitest } from './vitest.mjs'

const bin = (/** @type {string} */ file) => path.join('node_modules', ...file.split('/'))

/**
 * @param {string[]} args
 * @returns {() => Promise<undefined>}
 */
const node = (...args) => {
  return async () => {
    await runCommand(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    })
  }
}

const tsx = ['--import', 'tsx']

const types = async () => {
  await node(bin('next/dist/bin/next'), 'typegen')()
  await node(bin('typescript/bin/tsc'), '--noEmit')()
}

const build = async () => {
  await prepareWeb((_name, work) => work(() => undefined))
  return undefined
}

/** @type {import('./run-checks.mjs').Check[]} */
export const quickChecks = [
  {
    name: 'Format and lint',
    run: node(bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '--colors=off', '.'),
  },
  { name: 'Types', run: types },
  { name: 'Boundaries', run: node('scripts/checks/boundaries.mjs') },
  { name: 'Dead code', run: node(bin('knip/bin/knip.js'), '--no-progress') },
  { name: 'Schema drift', run: node(...tsx, 'scripts/schema/check-drift.ts') },
  { name: 'Unit tests', run: () => vitest('pure') },
  { name: 'Build web application', run: build },
  { name: 'First-load JavaScript', run: checkFirstLoad },
]
