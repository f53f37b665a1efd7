// @ts-check
import { spawn } from 'node:child_process'
import { platform } from 'node:os'
import { Refusal } from './refusal.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const live = new Set()

/** Ends every command that `runCommand` started and that still runs. */
export function endCommands() {
  for (const child of live) child.kill('SIGTERM')
}

/**
 * Runs a program to its end with its output kept aside. Throws a refusal with the end of that output if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 * @returns {Promise<string>} its output
 */
export function runCommand(command, args, { cwd, env = process.env, onLine }) {
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which needs a shell.
    const shell = platform() === 'win32' && command === 'npm'
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    live.add(child)
    let output = ''
    let pending = ''
    const take = (/** @type {string} */ text) => {
      output += text
      const lines = (pending + text).split('\n')
      pending = lines.pop() ?? ''
      if (onLine) lines.forEach(onLine)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      live.delete(child)
      if (code === 0) resolve(output)
      else
        reject(
          new Refusal(`${[command, ...args].join(' ')} failed (${code ?? signal}).\n${output.trim().slice(-6000)}`),
        )
    })
  })
}
