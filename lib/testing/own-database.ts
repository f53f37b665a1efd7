import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { TEMPLATE_DATABASE } from './database-server'

// Runs before a *.db.test.ts file is imported: its settings name a database and a data folder of its own.
const server = new URL(inject('testDatabaseServer'))
const database = `test_${randomBytes(12).toString('hex')}`
const dataFolder = mkdtempSync(path.join(tmpdir(), 'tillsight-data-'))
const client = new pg.Client({ connectionString: server.href })
await client.connect()
await client.query(`create database ${database} template ${TEMPLATE_DATABASE}`)

process.env.DATABASE_URL = new URL(`/${database}`, server).href
process.env.DATA_DIR = dataFolder
process.env.AUTH_SECRET = randomBytes(32).toString('hex')
process.env.FILE_KEY = randomBytes(32).toString('hex')
process.env.PUBLIC_URL = 'http://127.0.0.1:4180'
process.env.LOG_LEVEL = 'error'

afterAll(async () => {
  const { closeDb } = await import('@/lib/platform/db')
  await closeDb()
  await client.query(`drop database ${database} with (force)`)
  await client.end()
  rmSync(dataFolder, { recursive: true, force: true })
})
