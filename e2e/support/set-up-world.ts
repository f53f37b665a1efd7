import { randomBytes, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import pg from 'pg'
import type { Installation } from './installation'
import { CUSTOMER_KEY, type Role, type SignIn, type World } from './world'

const workspace = {
  slug: 'gifts',
  name: 'Gift wholesaler',
  currency: 'GBP',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  weekStart: 1,
  fiscalYearStart: 1,
}

/** Goes through the first visit with the one-time code, then adds a person of each other role. */
export async function setUpWorld({ url, dataFolder, environment, setupCode }: Installation): Promise<World> {
  const admin = { email: 'admin@shop.example', password: randomBytes(12).toString('hex') }
  const response = await fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ code: setupCode(), name: 'Ada Admin', ...admin, workspace }),
  })
  if (!response.ok) throw new Error(`The first visit failed: ${response.status} ${await response.text()}`)

  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: number; user_id: string }>(
      'select w.id, m.user_id from workspace w join membership m on m.workspace_id = w.id where w.slug = $1',
      [workspace.slug],
    )
    const [made] = rows
    if (!made) throw new Error('The first visit made no workspace.')
    const add = (role: Role, customerKey: string | null) => addPerson(client, made.id, role, customerKey)
    const signIns = {
      admin: { userId: made.user_id, ...admin },
      marketing: await add('marketing', null),
      customer: await add('customer', CUSTOMER_KEY),
    }
    return { url, dataFolder, environment, workspace: { id: made.id, slug: workspace.slug }, signIns }
  } finally {
    await client.end()
  }
}

async function addPerson(
  client: pg.Client,
  workspaceId: number,
  role: Role,
  customerKey: string | null,
): Promise<SignIn> {
  const person = { userId: randomUUID(), email: `${role}@shop.example`, password: randomBytes(12).toString('hex') }
  await client.query(`insert into "user" (id, name, email, email_verified) values ($1, $2, $3, true)`, [
    person.userId,
    `Test ${role}`,
    person.email,
  ])
  await client.query(
    `insert into account (id, account_id, provider_id, user_id, password) values ($1, $2::uuid::text, 'credential', $2::uuid, $3)`,
    [randomUUID(), person.userId, await hashPassword(person.password)],
  )
  await client.query('insert into membership (workspace_id, user_id, role, customer_key) values ($1, $2, $3, $4)', [
    workspaceId,
    person.userId,
    role,
    customerKey,
  ])
  return person
}
