import { isDeepStrictEqual } from 'node:util'
import type { ClientBase } from 'pg'
import type { z } from 'zod'
import type { layoutChange } from '@/lib/contracts/layouts'
import { NotFoundError } from '@/lib/domain/errors'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { type Layout, layoutSchema } from '@/lib/ingest/layouts/layout'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { toJson } from '@/lib/ingest/run/to-json'
import { pool } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'
import { versionChanges } from './version-changes'

type Actor = { readonly workspaceId: number; readonly userId: string | null }

const notKept = () => new NotFoundError('There is no layout of this name that the workspace keeps.')

/**
 * Changes a kept layout. What decides how later files are read or judged makes the next version; another title does not.
 * Throws NotFoundError for a layout that is not kept.
 */
export function changeLayout(actor: Actor, name: string, change: z.output<typeof layoutChange>): Promise<void> {
  return withLatest(actor, name, async (client, latest) => {
    const { title, reviewNextTime, onDrift, policy } = change
    const next: Layout = {
      ...latest,
      review: reviewNextTime ?? latest.review,
      onDrift: onDrift ?? latest.onDrift,
      policy: policy ?? latest.policy,
    }
    const changes = await keepNext(client, actor, latest, next)
    if (title === undefined || title === latest.title) return record(client, actor, latest, changes)
    await client.query(
      `update layout set definition = jsonb_set(definition, '{title}', $3) where workspace_id = $1 and name = $2`,
      [actor.workspaceId, name, toJson(title)],
    )
    await record(client, actor, { name, title }, [...changes, `It was called ${latest.title} before.`])
  })
}

/**
 * Takes an earlier version of a kept layout again, as its next version; the version it had before the workspace kept any
 * of its own is the built-in one. Throws NotFoundError where there is no such version.
 */
export function takeVersion(actor: Actor, name: string, version: number): Promise<void> {
  return withLatest(actor, name, async (client, latest) => {
    const found = await client.query<{ definition: unknown }>(
      'select definition from layout where workspace_id = $1 and name = $2 and version = $3',
      [actor.workspaceId, name, version],
    )
    const earlier = found.rows[0]
      ? layoutSchema.parse(found.rows[0].definition)
      : builtInLayouts.find((layout) => layout.name === name && layout.version === version)
    if (!earlier) throw new NotFoundError(`The layout has no version ${version}.`)
    const changes = await keepNext(client, actor, latest, { ...earlier, origin: 'stored', title: latest.title })
    await record(client, actor, latest, changes)
  })
}

/** Forgets a kept layout with all its versions; what was imported with it stays. */
export function forgetLayout({ workspaceId, userId }: Actor, name: string): Promise<void> {
  return inWorkspace(workspaceId, async (client) => {
    const gone = await client.query<{ title: string | null }>(
      `delete from layout where workspace_id = $1 and name = $2 returning definition->>'title' as title`,
      [workspaceId, name],
    )
    if (!gone.rows[0]) throw notKept()
    const subject = gone.rows[0].title ?? name
    await audit(client, { action: 'layout.removed', workspaceId, userId, subject, detail: { name } })
  })
}

/** Runs with the latest version, while nobody else makes one. */
const withLatest = (
  { workspaceId }: Actor,
  name: string,
  work: (client: ClientBase, latest: Layout) => Promise<void>,
): Promise<void> =>
  inWorkspace(workspaceId, async (client) => {
    const found = await client.query<{ definition: unknown }>(
      'select definition from layout where workspace_id = $1 and name = $2 order by version desc limit 1',
      [workspaceId, name],
    )
    if (!found.rows[0]) throw notKept()
    await work(client, layoutSchema.parse(found.rows[0].definition))
  })

/** Runs in a transaction beside which no other changes the workspace's layouts. */
async function inWorkspace(workspaceId: number, work: (client: ClientBase) => Promise<void>): Promise<void> {
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      await client.query('select 1 from workspace where id = $1 for no key update', [workspaceId])
      await work(client)
    })
  } finally {
    client.release()
  }
}

/** Keeps what says something new as the next version, and says what that is. */
async function keepNext(
  client: ClientBase,
  { workspaceId, userId }: Actor,
  latest: Layout,
  next: Layout,
): Promise<string[]> {
  const { name, version } = latest
  if (isDeepStrictEqual({ ...next, version }, latest)) return []
  await client.query(
    'insert into layout (workspace_id, name, version, definition, created_by) values ($1, $2, $3, $4, $5)',
    [workspaceId, name, version + 1, toJson({ ...next, version: version + 1 }), userId],
  )
  return versionChanges(latest, next)
}

async function record(
  client: ClientBase,
  { workspaceId, userId }: Actor,
  { name, title }: Pick<Layout, 'name' | 'title'>,
  changes: readonly string[],
): Promise<void> {
  if (changes.length === 0) return
  await audit(client, { action: 'layout.changed', workspaceId, userId, subject: title, detail: { name, changes } })
}
