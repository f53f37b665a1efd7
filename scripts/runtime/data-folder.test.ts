import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nameFolder, requireOwnFolder } from './data-folder.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tillsight-folder-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string) => writeFileSync(path.join(folder, name), '{}')

test('an empty folder, or one that is not there, is good for both', () => {
  for (const kind of ['demo', 'main'] as const) {
    expect(() => requireOwnFolder(folder, kind)).not.toThrow()
    expect(() => requireOwnFolder(path.join(folder, 'new'), kind)).not.toThrow()
  }
})

test('the demo never starts, nor starts over, on data of one’s own; and the other way round', () => {
  nameFolder(folder, 'main')
  expect(() => requireOwnFolder(folder, 'main')).not.toThrow()
  expect(() => requireOwnFolder(folder, 'demo')).toThrow('holds an installation of your own')
  const demo = path.join(folder, 'demo')
  mkdirSync(demo)
  nameFolder(demo, 'demo')
  expect(() => requireOwnFolder(demo, 'demo')).not.toThrow()
  expect(() => requireOwnFolder(demo, 'main')).toThrow('holds the demo')
})

test('a folder from before folders were named is known by what is in it', () => {
  put('secrets.json')
  expect(() => requireOwnFolder(folder, 'main')).not.toThrow()
  expect(() => requireOwnFolder(folder, 'demo')).toThrow('holds an installation of your own')
  put('demo.json')
  expect(() => requireOwnFolder(folder, 'demo')).not.toThrow()
  expect(() => requireOwnFolder(folder, 'main')).toThrow('holds the demo')
})

test('a folder of other files is left alone', () => {
  put('letters.txt')
  expect(() => requireOwnFolder(folder, 'main')).toThrow('holds other files (letters.txt)')
})
