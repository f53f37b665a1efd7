import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from './env'
import { log } from './log'

type Connections = { pool: pg.Pool; prisma: PrismaClient }

const holder = globalThis as typeof globalThis & { tillsightDb?: Connections | undefined }

/**
 * The Prisma adapter reads and writes timestamps as naive UTC. With 4 MB, PostgreSQL's default, the sums of some ten
 * thousand groups go through files; what takes some hundredths of a second is done before helpers have started; and a
 * page here and there costs no more than the next one, as on any disk without heads.
 */
const settings = (): pg.ClientConfig => ({
  connectionString: env().DATABASE_URL,
  options: '-c TimeZone=UTC -c work_mem=32MB -c parallel_setup_cost=10000 -c random_page_cost=1.1',
})

function connect(): Connections {
  const pool = new pg.Pool({ ...settings(), max: 10 })
  pool.on('error', (error) => log.warn('idle database connection lost', { error: error.message }))
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

function connections(): Connections {
  holder.tillsightDb ??= connect()
  return holder.tillsightDb
}

/** The process's connection pool, for COPY, LISTEN and statements of the import pipeline. */
export const pool = (): pg.Pool => connections().pool

/** The Prisma client on the same pool. */
export const prisma = (): PrismaClient => connections().prisma

/** A connection of its own, beside the pool, for what holds one for long; who asks for it ends it. */
export async function connectAlone(): Promise<pg.Client> {
  const client = new pg.Client(settings())
  client.on('error', (error) => log.warn('database connection lost', { error: error.message }))
  await client.connect()
  return client
}

/** Ends the pool; the next use opens a new one. */
export async function closeDb(): Promise<void> {
  const open = holder.tillsightDb
  holder.tillsightDb = undefined
  await open?.prisma.$disconnect()
  await open?.pool.end()
}
