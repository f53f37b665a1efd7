import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { expect, test } from 'vitest'
import { PrismaClient } from '@/generated/prisma/client'
import { freePort } from '../../scripts/runtime/free-port.mjs'
import { isDatabaseAway } from './database-away'
import { pool, prisma } from './db'

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined).catch((error) => error)

test('is what an unreachable server says, asked directly or through Prisma', async () => {
  const connectionString = `postgresql://nobody@127.0.0.1:${await freePort()}/none`
  const direct = await failureOf(new pg.Pool({ connectionString }).query('select 1'))
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
  const model = await failureOf(client.workspace.findFirst())
  const raw = await failureOf(client.$queryRaw`select 1`)
  for (const failure of [direct, model, raw]) expect(await isDatabaseAway(failure)).toBe(true)
})

test('is what a connection says that the server ended', async () => {
  const client = await pool().connect()
  client.on('error', () => undefined)
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const asked = failureOf(client.query('select pg_sleep(30)'))
  await pool().query('select pg_terminate_backend($1)', [rows[0]?.pid])
  expect(await isDatabaseAway(await asked)).toBe(true)
  client.release(true)
})

test('is not a fault of a statement, nor of our own', async () => {
  const wrong = await failureOf(prisma().$queryRaw`select 1 / 0`)
  expect(wrong).toBeInstanceOf(Error)
  expect(await isDatabaseAway(wrong)).toBe(false)
  expect(await isDatabaseAway(new TypeError('x is not a function'))).toBe(false)
})
