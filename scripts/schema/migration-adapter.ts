import { randomUUID } from 'node:crypto'
import {
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

const identity = { provider: 'postgres', adapterName: 'tillsight-migrations' } as const

// What the schema engine asks of the catalogue, by type oid; every other type reaches it as text.
const columnTypes: Record<number, ColumnType> = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  26: ColumnTypeEnum.Int64,
  1003: ColumnTypeEnum.TextArray,
  1009: ColumnTypeEnum.TextArray,
  1184: ColumnTypeEnum.DateTime,
}

const parsedTypes = new Set([16, 21, 23, 1003, 1009])

const toIsoTime = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, '+00:00')

const typeParsers = {
  getTypeParser: (oid: number) => {
    if (parsedTypes.has(oid)) return pg.types.getTypeParser(oid)
    return oid === 1184 ? toIsoTime : (text: string) => text
  },
}

export type MigrationAdapter = { factory: SqlMigrationAwareDriverAdapterFactory; close: () => Promise<void> }

/**
 * The schema engine's way to a database. Unlike the app's adapter it sends a script whole and has a shadow database of
 * its own. `close` ends what the engine leaves open.
 */
export function migrationAdapter(url: string): MigrationAdapter {
  const open: (() => Promise<void>)[] = []
  const connect = async (address: string, afterwards?: () => Promise<unknown>) => {
    const adapter = await openAdapter(address, afterwards)
    open.push(adapter.dispose)
    return adapter
  }
  const connectToShadowDb = async () => {
    const name = `shadow_${randomUUID().replaceAll('-', '')}`
    await withClient(url, (client) => client.query(`create database ${name}`))
    const drop = () => withClient(url, (client) => client.query(`drop database if exists ${name} with (force)`))
    return connect(new URL(`/${name}`, url).href, drop)
  }
  return {
    factory: { ...identity, connect: () => connect(url), connectToShadowDb },
    close: async () => {
      await Promise.all(open.map((dispose) => dispose()))
    },
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function openAdapter(url: string, afterwards?: () => Promise<unknown>): Promise<SqlDriverAdapter> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  const statements = statementsOn(client)
  let disposed = false
  return {
    ...identity,
    ...statements,
    executeScript: async (script) => void (await run(client, script)),
    startTransaction: async () => {
      await run(client, 'begin')
      return transactionOn(client, statements)
    },
    dispose: async () => {
      if (disposed) return
      disposed = true
      await client.end()
      await afterwards?.()
    },
  }
}

function statementsOn(client: pg.Client) {
  return {
    queryRaw: async ({ sql, args }: SqlQuery): Promise<SqlResultSet> => {
      const { fields, rows } = await run(client, { text: sql, values: args, rowMode: 'array', types: typeParsers })
      return {
        columnNames: fields.map((field) => field.name),
        columnTypes: fields.map((field) => columnTypes[field.dataTypeID] ?? ColumnTypeEnum.Text),
        rows,
      }
    },
    executeRaw: async ({ sql, args }: SqlQuery): Promise<number> =>
      (await run(client, { text: sql, values: args, rowMode: 'array', types: typeParsers })).rowCount ?? 0,
  }
}

function transactionOn(client: pg.Client, statements: ReturnType<typeof statementsOn>): Transaction {
  return {
    ...identity,
    ...statements,
    options: { usePhantomQuery: false },
    commit: async () => void (await run(client, 'commit')),
    rollback: async () => void (await run(client, 'rollback')),
  }
}

async function run(client: pg.Client, query: string | pg.QueryArrayConfig): Promise<pg.QueryArrayResult<unknown[]>> {
  try {
    return await client.query<unknown[]>(typeof query === 'string' ? { text: query, rowMode: 'array' } : query)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    throw new DriverAdapterError({
      kind: 'postgres',
      code: error.code ?? 'XX000',
      severity: error.severity ?? 'ERROR',
      message: error.message,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
    })
  }
}
