import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { forgetSetupCode, setupCode, setupCodeHash } from './setup-code.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-code-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the code stays the same until it is forgotten, and only its owner can read it', () => {
  const code = setupCode(folder)
  expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  expect(setupCode(folder)).toBe(code)
  expect(statSync(path.join(folder, 'setup-code.json')).mode & 0o777).toBe(0o600)
  forgetSetupCode(folder)
  expect(setupCode(folder)).not.toBe(code)
})

test('its hash is the SHA-256 of what is typed', () => {
  expect(setupCodeHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
