import pg from 'pg'
import { openTo } from '../support/open-to'
import { ownWorkspace } from '../support/own-workspace'
import { runImport } from '../support/run-import'
import { world } from '../support/world'
import { HOSTILE_FILE_NAME } from './hostile-texts'

type Grants = { customer: string; branch?: string }

/** Lets the world's customer see one customer's orders, and its marketing one branch's. */
async function narrow(workspaceId: number, { customer, branch }: Grants): Promise<void> {
  const client = new pg.Client({ connectionString: world().environment.DATABASE_URL })
  await client.connect()
  try {
    await client.query(`update membership set customer_key = $2 where workspace_id = $1 and role = 'customer'`, [
      workspaceId,
      customer,
    ])
    await client.query(`update membership set branch_keys = $2 where workspace_id = $1 and role = 'marketing'`, [
      workspaceId,
      branch === undefined ? [] : [branch],
    ])
  } finally {
    await client.end()
  }
}

/** A shop of its own with one file, loaded from the terminal under a hostile name. Returns its slug. */
export async function hostileShop(content: string, grants: Grants): Promise<string> {
  const { id, slug } = await ownWorkspace()
  await openTo(id)
  await narrow(id, grants)
  const { code, errors } = await runImport(slug, { [HOSTILE_FILE_NAME]: content })
  if (code !== 0) throw new Error(errors)
  return slug
}
