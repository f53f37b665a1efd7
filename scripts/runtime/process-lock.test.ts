import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockHolder, releaseLock, takeLock } from './process-lock.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a free lock is taken and given back', () => {
  const file = path.join(folder, 'free.lock')
  expect(takeLock(file)).toBeUndefined()
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  releaseLock(file)
  expect(() => readFileSync(file)).toThrow()
})

test('a lock left by a process that is gone is taken over', () => {
  const file = path.join(folder, 'stale.lock')
  writeFileSync(file, '999999999')
  expect(takeLock(file)).toBeUndefined()
})

test('a lock whose number now belongs to another program is taken over', () => {
  const file = path.join(folder, 'reused.lock')
  writeFileSync(file, String(process.ppid))
  expect(lockHolder(file)).toBeUndefined()
  expect(takeLock(file)).toBeUndefined()
})
