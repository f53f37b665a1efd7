import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { root } from '../../scripts/runtime/prepare.mjs'
import { eightWeeks } from './eight-weeks'
import { ownWorkspace } from './own-workspace'
import { CUSTOMER_KEY, world } from './world'

/** Adds the world's marketing and customer to a workspace. */
async function openTo(workspaceId: number): Promise<void> {
  const { environment, signIns } = world()
  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  try {
    await client.query(
      `insert into membership (workspace_id, user_id, role, customer_key)
       values ($1, $2, 'marketing', null), ($1, $3, 'customer', $4)`,
      [workspaceId, signIns.marketing.userId, signIns.customer.userId, CUSTOMER_KEY],
    )
  } finally {
    await client.end()
  }
}

/** A shop of its own with eight weeks of sales, open to one person of each role. Returns its slug. */
export async function shopWithSales(): Promise<string> {
  const { id, slug } = await ownWorkspace()
  await openTo(id)
  const folder = await mkdtemp(path.join(tmpdir(), 'tillsight-sales-'))
  try {
    const file = path.join(folder, 'eight-weeks.csv')
    await writeFile(file, eightWeeks())
    const command = ['--import', 'tsx', 'scripts/import.ts', '--workspace', slug, '--data', world().dataFolder, file]
    await promisify(execFile)(process.execPath, command, { cwd: root })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return slug
}
