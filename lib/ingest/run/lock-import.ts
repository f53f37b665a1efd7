import type { PoolClient } from 'pg'
import { pool } from '@/lib/platform/db'

const RUN = 7402

/**
 * A connection on which nobody else runs the import: waits until another run of it has ended. Everything that the run
 * writes goes through this connection, so that losing the lock is losing the run. Destroying it gives the lock back.
 */
export async function lockImport(importId: number): Promise<PoolClient> {
  const client = await pool().connect()
  // An error while no query is under way must not end the process; the next query reports it.
  client.on('error', () => undefined)
  try {
    await client.query('select pg_advisory_lock($1, $2)', [RUN, importId])
    // Staging need not be on disk; a killed worker's statement should end soon after its connection did.
    await client.query("set synchronous_commit = off; set client_connection_check_interval = '1s'")
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Which of these imports nobody runs at the moment. */
export async function importsNobodyRuns(importIds: readonly number[]): Promise<number[]> {
  const free = await pool().query<{ id: number }>(
    `select id from unnest($1::integer[]) as id
     where not exists (
       select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
         and classid = ${RUN} and objid = id and objsubid = 2 and granted)`,
    [importIds],
  )
  return free.rows.map(({ id }) => id)
}
