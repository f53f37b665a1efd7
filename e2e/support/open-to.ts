import pg from 'pg'
import { CUSTOMER_KEY, world } from './world'

/** Adds the world's marketing and customer to a workspace. */
export async function openTo(workspaceId: number): Promise<void> {
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
