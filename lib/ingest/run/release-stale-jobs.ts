import { pool } from '@/lib/platform/db'
import { RUN_IMPORT, UNDO_IMPORT } from '@/lib/platform/queue'
import { importsNobodyRuns } from './lock-import'

type LockedJob = { readonly pool: string; readonly importId: number }

/**
 * Gives back jobs that a worker took and died with. A worker is taken for dead when nobody runs any import that it has
 * a job for: a run, or undo, holds a lock that its connection cannot outlive.
 * @param ownPool this process's own pool of workers, if it has one: never taken for dead
 * @param heldSeconds only jobs taken at least so long ago
 */
export async function releaseStaleJobs(ownPool: string | undefined, heldSeconds: number): Promise<number> {
  const locked = await pool().query<LockedJob>(
    `select j.locked_by as pool, (j.payload->>'importId')::integer as "importId"
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = any($1) and j.locked_by is not null and j.locked_by is distinct from $2
       and j.locked_at <= now() - make_interval(secs => $3)`,
    [[RUN_IMPORT, UNDO_IMPORT], ownPool ?? null, heldSeconds],
  )
  if (locked.rows.length === 0) return 0
  const idle = new Set(await importsNobodyRuns(locked.rows.map(({ importId }) => importId)))
  const alive = new Set(locked.rows.filter(({ importId }) => !idle.has(importId)).map((job) => job.pool))
  const dead = [...new Set(locked.rows.map((job) => job.pool))].filter((name) => !alive.has(name))
  if (dead.length > 0) await pool().query('select graphile_worker.force_unlock_workers($1)', [dead])
  return dead.length
}
