import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { throwAwayPostgres } from '../runtime/throw-away-postgres.mjs'
import { schemaDifference } from './schema-engine'

const root = path.resolve(import.meta.dirname, '../..')
const migrations = path.join(root, 'prisma/migrations')
const [reason] = process.argv.slice(2)

const postgres = await throwAwayPostgres()
try {
  const difference = await schemaDifference(
    postgres.url('postgres'),
    path.join(root, 'prisma/schema.prisma'),
    migrations,
  )
  if (difference === undefined) process.stderr.write('The migrations make what prisma/schema.prisma states.\n')
  else if (reason && /^[a-z0-9_]+$/.test(reason)) write(reason, difference)
  else process.stdout.write(difference)
} finally {
  await postgres.stop()
}

function write(name: string, sql: string): void {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = path.join(migrations, `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  process.stderr.write(`Wrote ${path.relative(root, folder)}/migration.sql. Read it before you commit it.\n`)
}
