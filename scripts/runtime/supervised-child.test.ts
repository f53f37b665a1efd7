import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { processAlive } from './process-alive.mjs'
import { superviseChild } from './supervised-child.mjs'
import { waitUntil } from './wait-until.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-child-'))
const program = path.join(folder, 'program.mjs')
writeFileSync(program, "console.log('up', process.env.WORD); setInterval(() => {}, 1000)")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const supervise = (name: string) =>
  superviseChild({ name, args: [program], environment: () => ({ ...process.env, WORD: 'hello' }), logFolder: folder })

test('a program that was killed runs again, and stop ends it', async () => {
  const child = supervise('killed')
  const first = child.pid() ?? 0
  process.kill(first, 'SIGKILL')
  const second = await waitUntil('the second start', () => {
    const pid = child.pid()
    return pid === first ? undefined : pid
  })
  expect(processAlive(second)).toBe(true)
  await child.stop()
  expect(processAlive(second)).toBe(false)
  expect(child.pid()).toBeUndefined()
})

test('what it says is kept in its log', async () => {
  const child = supervise('said')
  const log = path.join(folder, 'said.log')
  await waitUntil('its first line', () => existsSync(log) && readFileSync(log, 'utf8').includes('up hello'))
  await child.stop()
})

test('it ends when its supervisor is killed', async () => {
  const module = pathToFileURL(path.join(import.meta.dirname, 'supervised-child.mjs')).href
  const pidFile = path.join(folder, 'pid')
  const script = `
    import { writeFileSync } from 'node:fs'
    import { superviseChild } from ${JSON.stringify(module)}
    const child = superviseChild({
      name: 'orphan', args: [${JSON.stringify(program)}], environment: () => process.env, logFolder: ${JSON.stringify(folder)},
    })
    writeFileSync(${JSON.stringify(pidFile)}, String(child.pid()))`
  const supervisor = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' })
  const pid = await waitUntil('its number', () => existsSync(pidFile) && Number(readFileSync(pidFile, 'utf8')))
  const log = path.join(folder, 'orphan.log')
  await waitUntil('its start', () => existsSync(log) && readFileSync(log, 'utf8').includes('up'))
  supervisor.kill('SIGKILL')
  await waitUntil('its end', () => !processAlive(pid))
  expect(processAlive(pid)).toBe(false)
})
