import { setTimeout as delay } from 'node:timers/promises'

import { importStates, isUnderWay } from '@/lib/domain/import-report'
import { pool } from '@/lib/platform/db'

const EVERY_MS = 250

type Standing = { state: string; step: string | null; done: string; size: string; rows: number; rejected: number }

/** Waits until an import has ended, telling on standard error how far it is. */
export async function followImport(workspaceId: number, sequence: number, fileName: string): Promise<void> {
  let told = ''
  for (;;) {
    const found = await pool().query<Standing>(
      `select state, step, bytes_done as done, coalesce(plain_bytes, bytes) as size, rows_total as rows,
              rows_rejected as rejected
       from import where workspace_id = $1 and sequence = $2`,
      [workspaceId, sequence],
    )
    const standing = found.rows[0]
    if (standing === undefined) throw new Error(`Import ${sequence} is gone.`)
    const line = `${fileName}: import ${sequence} ${describe(standing)}`
    if (line !== told) process.stderr.write(`${line}\n`)
    told = line
    const state = importStates.find((known) => known === standing.state)
    if (state === undefined || !isUnderWay(state)) return
    await delay(EVERY_MS)
  }
}

function describe({ state, step, done, size, rows, rejected }: Standing): string {
  if (state !== 'running' || step === null) return state
  const share = Number(size) > 0 ? Math.floor((100 * Number(done)) / Number(size)) : 0
  return `${step}, ${Math.min(share, 100)} %, ${rows.toLocaleString('en')} rows, ${rejected.toLocaleString('en')} rejected`
}
