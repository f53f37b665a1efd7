import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from './env'
import { log } from './log'

type Connections = { pool: pg.Pool; asking: pg.Pool; prisma: PrismaClient }

const holder = globalThis as typeof globalThis & { tillsightDb?: Connections | undefined }

/** The Prisma adapter reads and writes timestamps as naive UTC. */
const settings = (more = ''): pg.ClientConfig => ({
  connectionString: env().DATABASE_URL,
  options: `-c TimeZone=UTC ${more}`,
})

/**
 * For questions. With 4 MB, PostgreSQL's default, the sums of some ten thousand groups go through files; what takes
 * some hundredths of a second is done before helpers have started; and a page here and there costs no more than the
 * next one, as on any disk without heads.
 */
const ofQuestions = '-c jit=off -c work_mem=32MB -c parallel_setup_cost=10000 -c random_page_cost=1.1'

function openPool(more?: string): pg.Pool {
  const pool = new pg.Pool({ ...settings(more), max: 10 })
  pool.on('error', (error) => log.warn('idle database connection lost', { error: error.message }))
  return pool
}

function connect(): Connections {
  const asking = openPool(ofQuestions)
  return { pool: openPool(), asking, prisma: new PrismaClient({ adapter: new PrismaPg(asking) }) }
}

function connections(): Connections {
  holder.tillsightDb ??= connect()
  return holder.tillsightDb
}

/** The process's connection pool, for COPY, LISTEN and statements of the import pipeline. */
export const pool = (): pg.Pool => connections().pool

/** The Prisma client, on a pool of its own: what questions are asked with. */
export const prisma = (): PrismaClient => connections().prisma

/** A connection of its own, beside the pool, for what holds one for long; who asks for it ends it. */
export async function connectAlone(): Promise<pg.Client> {
  const client = new pg.Client(settings())
  client.on('error', (error) => log.warn('database connection lost', { error: error.message }))
  await client.connect()
  return client
}

/** Ends the pools; the next use opens new ones. */
export async function closeDb(): Promise<void> {
  const open = holder.tillsightDb
  holder.tillsightDb = undefined
  await open?.prisma.$disconnect()
  await open?.asking.end()
  await open?.pool.end()
}
