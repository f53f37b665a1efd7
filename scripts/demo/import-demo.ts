import path from 'node:path'
import { receiveFile } from '@/lib/ingest/receive/receive-file'
import { closeDb, pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { writeDemoFiles } from '@/prisma/demo/write-demo-files'
import { demoPeople } from './demo-people'
import { demoSignIns } from './demo-sign-ins'
import { demoWorkspace } from './demo-workspace'
import { importedFiles } from './imported-files'
import { untilImported } from './until-imported'

// Run by fill-demo.mjs with the settings of the installation; tells it of its progress by lines on standard output.
const progress = (text: string) => process.stdout.write(`progress: ${text}\n`)

const businesses = await writeDemoFiles(path.join(env().DATA_DIR, 'demo-files'))
const signIns = demoSignIns()
const people = await demoPeople(signIns)
const workspaces = await Promise.all(
  businesses.map(async (business) => ({ business, id: await demoWorkspace(business, people) })),
)

// Turn by turn, because the imports of one workspace wait for one another.
const files = workspaces
  .flatMap(({ business, id }) => business.files.map((file, turn) => ({ workspaceId: id, file, turn })))
  .sort((a, b) => a.turn - b.turn)
const known = new Map(await Promise.all(workspaces.map(async ({ id }) => [id, await importedFiles(id)] as const)))
for (const [index, { workspaceId, file }] of files.entries()) {
  const fileName = path.basename(file)
  if (!known.get(workspaceId)?.has(fileName)) {
    await receiveFile({ workspaceId, path: file, fileName, createdBy: people.admin })
  }
  progress(`received ${index + 1} of ${files.length} files`)
}

const problems = await untilImported(
  workspaces.map(({ id }) => id),
  progress,
)
for (const { business, id } of workspaces) {
  const key = business.customerKey ?? (await mostFrequentCustomer(id))
  await pool().query(
    `insert into membership (workspace_id, user_id, role, customer_key) values ($1, $2, 'customer', $3)
     on conflict (workspace_id, user_id) do update set customer_key = excluded.customer_key`,
    [id, people.customer, key],
  )
}
await closeDb()
process.stdout.write(
  `filled: ${JSON.stringify({ businesses: businesses.map(({ name }) => name), signIns, problems })}\n`,
)

/** The customer with the most orders; where cards are hashed, nobody could name one beforehand. */
async function mostFrequentCustomer(workspaceId: number): Promise<string> {
  const { rows } = await pool().query<{ key: string }>(
    `select c.key from orders o join customer c on c.workspace_id = o.workspace_id and c.id = o.customer_id
     where o.workspace_id = $1 and o.sale_lines > 0 group by c.key order by count(*) desc, c.key limit 1`,
    [workspaceId],
  )
  const [first] = rows
  if (!first) throw new Error('The demo has no customer with an order.')
  return first.key
}
