import type { ClientBase } from 'pg'

/**
 * Runs `work` in one transaction whose commit is on disk when this returns. A refusal is thrown and rolls back; when
 * the connection is gone, the server has rolled back already.
 */
export async function inTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin; set local synchronous_commit = on')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
