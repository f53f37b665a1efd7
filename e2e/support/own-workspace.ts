import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { world } from './world'

/** A new, empty gift shop that the world's admin runs too: for tests whose files would disturb others' figures. */
export async function ownWorkspace(): Promise<{ id: number; slug: string }> {
  const { environment, signIns } = world()
  const slug = `shop-${randomBytes(5).toString('hex')}`
  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: number }>(
      `with made as (
         insert into workspace (slug, name, currency, time_zone) values ($1, $1, 'GBP', 'Europe/London') returning id
       ), joined as (
         insert into membership (workspace_id, user_id, role) select id, $2::uuid, 'admin' from made
       )
       select id from made`,
      [slug, signIns.admin.userId],
    )
    const [made] = rows
    if (!made) throw new Error('An insert returned no row.')
    return { id: made.id, slug }
  } finally {
    await client.end()
  }
}
