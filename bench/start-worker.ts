import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** As the supervisor starts it. */
const heap = ['--max-old-space-size=128', '--max-semi-space-size=8']

/** Starts the worker with this process's settings; done when it takes jobs. */
export async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...heap, '--import', 'tsx', 'worker/main.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (text: Buffer) => {
      if (text.includes('worker ready')) resolve()
      if (!text.includes('"level":"info"')) process.stderr.write(text)
    })
    child.once('exit', (code) => reject(new Error(`the worker ended (${code})`)))
  })
  return child
}
