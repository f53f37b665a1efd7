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

type Actor = { readonly workspaceId: number; readonly userId: string }

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
    await keepNext(client, actor, latest, next)
    if (title === undefined) return
    await client.query(
      `update layout set definition = jsonb_set(definition, '{title}', $3) where workspace_id = $1 and name = $2`,
      [actor.workspaceId, name, toJson(title)],
    )
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
    await keepNext(client, actor, latest, { ...earlier, origin: 'stored', title: latest.title })
  })
}

/** Forgets a kept layout with all its versions; what was imported with it stays. */
export async function forgetLayout(workspaceId: number, name: string): Promise<void> {
  const gone = await pool().query('delete from layout where workspace_id = $1 and name = $2', [workspaceId, name])
  if (gone.rowCount === 0) throw notKept()
}

/** Runs with the latest version, while nobody else makes one. */
async function withLatest(
  { workspaceId }: Actor,
  name: string,
  work: (client: ClientBase, latest: Layout) => Promise<void>,
): Promise<void> {
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      await client.query('select 1 from workspace where id = $1 for no key update', [workspaceId])
      const found = await client.query<{ definition: unknown }>(
        'select definition from layout where workspace_id = $1 and name = $2 order by version desc limit 1',
        [workspaceId, name],
      )
      if (!found.rows[0]) throw notKept()
      await work(client, layoutSchema.parse(found.rows[0].definition))
    })
  } finally {
    client.release()
  }
}

/** Keeps what says something new as the next version. */
async function keepNext(client: ClientBase, { workspaceId, userId }: Actor, latest: Layout, next: Layout) {
  const { name, version } = latest
  if (isDeepStrictEqual({ ...next, version }, latest)) return
  await client.query(
    'insert into layout (workspace_id, name, version, definition, created_by) values ($1, $2, $3, $4, $5)',
    [workspaceId, name, version + 1, toJson({ ...next, version: version + 1 }), userId],
  )
}
