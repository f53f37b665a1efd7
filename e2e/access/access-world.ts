import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { world } from '../support/world'

/** Everyone who may ask, in the order of the table's columns. `stranger` is an admin, of another workspace. */
export const callers = ['signed out', 'admin', 'marketing', 'branch marketing', 'customer', 'stranger'] as const

export type Caller = (typeof callers)[number]

/** The workspace the table speaks of, with one import, two branches, two customers and an order of each. */
export type AccessWorld = {
  slug: string
  branchOrder: string
  otherOrder: string
  /** Products of the branch marketing’s own branch and of the other, as in an address. */
  ownProduct: string
  otherProduct: string
  ownCustomer: string
  otherCustomer: string
  segment: string
  invitationToken: string
  /** A new session's cookie header; none for someone signed out. */
  cookie: (caller: Caller) => Promise<Record<string, string>>
  close: () => Promise<void>
}

async function insertWorkspace(client: pg.Client, workspaceSlug: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into workspace (slug, name, currency, time_zone, data_version) values ($1, $1, 'GBP', 'Europe/London', 1) returning id`,
    [workspaceSlug],
  )
  return rows[0]?.id ?? 0
}

type Grant = { role: string; branchKeys?: string[]; customerKey?: string }

async function insertPerson(client: pg.Client, workspaceId: number, grant: Grant): Promise<string> {
  const userId = randomUUID()
  await client.query(`insert into "user" (id, name, email, email_verified) values ($1, 'Access', $2, true)`, [
    userId,
    `${userId}@shop.example`,
  ])
  await client.query(
    `insert into membership (workspace_id, user_id, role, branch_keys, customer_key) values ($1, $2, $3::role, $4, $5)`,
    [workspaceId, userId, grant.role, grant.branchKeys ?? [], grant.customerKey ?? null],
  )
  return userId
}

async function insertFacts(client: pg.Client, workspaceId: number): Promise<void> {
  const both = async (sql: string) => client.query(sql, [workspaceId])
  await both(
    `insert into branch (workspace_id, id, key, name) values ($1, 1, 'leeds', 'Leeds'), ($1, 2, 'york', 'York')`,
  )
  await both(`insert into customer (workspace_id, id, key) values ($1, 1, 'c-1'), ($1, 2, 'c-2')`)
  await both(
    `insert into orders (workspace_id, order_key, branch_id, customer_id, ordered_at, currency, sale_lines, return_lines,
       cancel_lines, other_lines, units, gross, discount, tax, returns)
     values ($1, 'o-1', 1, 1, '2011-12-01 10:00', 'GBP', 0, 0, 0, 0, 0, 0, 0, 0, 0),
            ($1, 'o-2', 2, 2, '2011-12-01 11:00', 'GBP', 0, 0, 0, 0, 0, 0, 0, 0, 0)`,
  )
  await both(`insert into product (workspace_id, id, sku, name) values ($1, 1, 'TEA/1', 'Tea'), ($1, 2, 'MUG', 'Mug')`)
  await both(
    `insert into product_month (workspace_id, month, product_id, branch_id, known, orders, sale_lines, units, gross,
       discount, returns)
     values ($1, '2011-12-01', 1, 1, true, 1, 1, 1, 1, 0, 0), ($1, '2011-12-01', 2, 2, true, 1, 1, 1, 1, 0, 0)`,
  )
  await both(
    `insert into import (workspace_id, sequence, file_name, state, finished_at) values ($1, 1, 'a.csv', 'failed', now())`,
  )
}

async function insertInvitation(client: pg.Client, workspaceId: number, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await client.query(
    `insert into invitation (workspace_id, email, role, token_hash, created_by, expires_at)
     values ($1, $2, 'marketing', $3, $4, now() + interval '1 hour')`,
    [workspaceId, `${randomUUID()}@shop.example`, createHash('sha256').update(token).digest('hex'), userId],
  )
  return token
}

/** Makes the workspace, a second one for the stranger, and everyone of the table. */
export async function makeAccessWorld(): Promise<AccessWorld> {
  const { environment } = world()
  const slug = `access-${randomBytes(4).toString('hex')}`
  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  const workspaceId = await insertWorkspace(client, slug)
  const elsewhere = await insertWorkspace(client, `${slug}-elsewhere`)
  await insertFacts(client, workspaceId)
  const person = (grant: Grant) => insertPerson(client, workspaceId, grant)
  const userIds: Partial<Record<Caller, string>> = {
    admin: await person({ role: 'admin' }),
    marketing: await person({ role: 'marketing' }),
    'branch marketing': await person({ role: 'marketing', branchKeys: ['leeds'] }),
    customer: await person({ role: 'customer', customerKey: 'c-1' }),
    stranger: await insertPerson(client, elsewhere, { role: 'admin' }),
  }

  async function cookie(caller: Caller): Promise<Record<string, string>> {
    const userId = userIds[caller]
    if (userId === undefined) return {}
    const token = randomBytes(24).toString('base64url')
    await client.query(
      `insert into session (id, token, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [randomUUID(), token, userId],
    )
    const signature = createHmac('sha256', environment.AUTH_SECRET ?? '')
      .update(token)
      .digest('base64')
    return { cookie: `tillsight.session_token=${encodeURIComponent(`${token}.${signature}`)}` }
  }

  return {
    slug,
    branchOrder: 'o-1',
    otherOrder: 'o-2',
    ownCustomer: 'c-1',
    otherCustomer: 'c-2',
    ownProduct: 'TEA%2F1',
    otherProduct: 'MUG',
    segment: 'champions',
    invitationToken: await insertInvitation(client, workspaceId, userIds.admin ?? ''),
    cookie,
    close: () => client.end(),
  }
}
