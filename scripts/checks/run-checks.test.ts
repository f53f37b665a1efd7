import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const { href } = pathToFileURL(path.join(import.meta.dirname, 'run-checks.mjs'))

/** The last line that a run of these checks writes, and whether it says all is well. */
function end(preparing: string, checks: string): { line: string | undefined; well: boolean } {
  const script = `
    import { runChecks } from ${JSON.stringify(href)}
    const fail = async () => { throw new Error('broken') }
    process.exit(await runChecks([${preparing}], [${checks}]) ? 0 : 1)`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return { line: stdout.trimEnd().split('\n').at(-1), well: status === 0 }
}

const one = `{ name: 'One', run: async () => undefined }`
const many = `{ name: 'Many', run: async () => ({ passed: 7, failed: 0, skipped: 2 }) }`
const some = `{ name: 'Some', run: async () => ({ passed: 3, failed: 2, text: 'two' }) }`
const crash = `{ name: 'Crash', run: fail }`

test('checks are counted, tests one by one', () => {
  expect(end('async () => undefined', `${one}, ${many}`)).toEqual({ line: '8 passed, 0 failed', well: true })
})

test('what failed is counted, what crashed is one failure, and the rest is done all the same', () => {
  expect(end('', `${crash}, ${some}, ${many}`)).toEqual({ line: '10 passed, 3 failed', well: false })
})

test('where preparing fails, that is one failure and nothing else is done', () => {
  expect(end('fail', one)).toEqual({ line: '0 passed, 1 failed', well: false })
})
