// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../runtime/prepare.mjs'
import { Refusal } from '../runtime/refusal.mjs'
import { runCommand } from '../runtime/run-command.mjs'

/**
 * Runs a test runner that writes a JSON report, and counts what the report says. Throws where there is none to read.
 * @param {(report: string) => { args: string[], env?: Record<string, string> }} command
 * @param {(report: any) => { passed: number, failed: number, skipped: number }} count
 * @returns {Promise<import('./run-checks.mjs').Outcome>}
 */
export async function testReport(command, count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const { args, env } = command(file)
    let text = ''
    await runCommand(process.execPath, args, { cwd: root, env: { ...process.env, ...env } }).catch((error) => {
      if (!(error instanceof Refusal)) throw error
      text = error.message
    })
    const outcome = { ...count(read(file, text)), text }
    return text && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function read(file, text) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refusal(text || 'The tests wrote no report.')
  }
}
