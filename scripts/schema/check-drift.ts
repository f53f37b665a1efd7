import path from 'node:path'
import { throwAwayPostgres } from '../runtime/throw-away-postgres.mjs'
import { schemaDifference } from './schema-engine'

const root = path.resolve(import.meta.dirname, '../..')
const postgres = await throwAwayPostgres()
try {
  const difference = await schemaDifference(
    postgres.url('postgres'),
    path.join(root, 'prisma/schema.prisma'),
    path.join(root, 'prisma/migrations'),
  )
  if (difference !== undefined) {
    process.stderr.write(`The migrations do not make what prisma/schema.prisma states. Missing:\n\n${difference}\n`)
    process.stderr.write('Write the next migration with: npm run schema:diff -- what_it_is_for\n')
    process.exitCode = 1
  }
} finally {
  await postgres.stop()
}
