import { isDeepStrictEqual } from 'node:util'
import type { ClientBase } from 'pg'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { type Layout, layoutSchema } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { toJson } from '@/lib/ingest/run/to-json'
import { enqueueImport } from '@/lib/platform/queue'
import { audit } from '@/lib/records/audit'
import { storedLayouts } from './known-layouts'
import type { OpenImport } from './open-import'
import { versionChanges } from './version-changes'

/**
 * Keeps how an import's file is read as a layout of its workspace, unless it says nothing new: a new one, or the next
 * version of the one it was read with. The import then names it, and other files of its kind that wait untouched are
 * looked at again: they are known now.
 */
export async function keepLayout(
  client: ClientBase,
  { run, reading }: OpenImport,
  userId: string | null,
): Promise<void> {
  await client.query('select 1 from workspace where id = $1 for no key update', [run.workspaceId])
  const stored = await storedLayouts(client, run.workspaceId)
  const kept = toKeep(await withChangesMeanwhile(client, run.workspaceId, reading, stored), stored)
  if (kept === null) return
  const { layout, isNew } = kept
  if (isNew) {
    await client.query(
      'insert into layout (workspace_id, name, version, definition, created_by) values ($1, $2, $3, $4, $5)',
      [run.workspaceId, layout.name, layout.version, toJson(layout), userId],
    )
    const before = [...stored, ...builtInLayouts].find(({ name }) => name === layout.name)
    const { name, title: subject } = layout
    const detail = { name, changes: before ? versionChanges(before, { ...layout, origin: before.origin }) : [] }
    await audit(client, { action: 'layout.kept', workspaceId: run.workspaceId, userId, subject, detail })
  }
  await client.query('update import set reading = $2, layout_name = $3, layout_version = $4 where id = $1', [
    run.id,
    toJson({ ...reading, layout }),
    layout.name,
    layout.version,
  ])
  await lookAgainAtSiblings(client, run, reading)
}

const SETTINGS = ['title', 'review', 'onDrift', 'policy'] as const

/** What was set of the layout since the file was understood by it stands, unless the file's reading says otherwise. */
async function withChangesMeanwhile(
  client: ClientBase,
  workspaceId: number,
  reading: Reading,
  stored: readonly Layout[],
): Promise<Reading> {
  const { layout } = reading
  const now = stored.find(({ name }) => name === layout.name)
  if (layout.origin !== 'stored' || now === undefined) return reading
  const found = await client.query<{ definition: unknown }>(
    'select definition from layout where workspace_id = $1 and name = $2 and version = $3',
    [workspaceId, layout.name, layout.version],
  )
  const then = layoutSchema.safeParse(found.rows[0]?.definition).data
  if (then === undefined) return reading
  const unchanged = SETTINGS.filter((key) => isDeepStrictEqual(layout[key], then[key]))
  return { ...reading, layout: { ...layout, ...Object.fromEntries(unchanged.map((key) => [key, now[key]])) } }
}

/** Files with the same header that wait and of which nobody has changed anything. */
async function lookAgainAtSiblings(client: ClientBase, run: OpenImport['run'], { columns }: Reading): Promise<void> {
  const found = await client.query<{ id: number }>(
    `update import set state = 'queued'
     where workspace_id = $1 and id <> $2 and state = 'waiting' and wanted is null and reading_version = 1
       and not cancel_asked and jsonb_path_query_array(reading, '$.columns[*].name') = $3::jsonb
     returning id`,
    [run.workspaceId, run.id, toJson(columns.map(({ name }) => name))],
  )
  for (const { id } of found.rows) await enqueueImport(client, id)
}

type Kept = { readonly layout: Layout; readonly isNew: boolean }

/** The layout as it is kept; null when it is a built-in one as it stands. */
function toKeep(reading: Reading, stored: readonly Layout[]): Kept | null {
  const { layout } = reading
  const signature = layout.header ? reading.columns.map(({ name }) => name) : null
  const next: Layout = { ...layout, origin: 'stored', signature }
  const known = knownAs(next, layout.origin, stored)
  if (known !== undefined) {
    const named = { ...next, name: known.name, title: layout.origin === 'new' ? known.title : next.title }
    if (isDeepStrictEqual({ ...named, version: known.version }, known)) return { layout: known, isNew: false }
    return { layout: { ...named, version: known.version + 1 }, isNew: true }
  }
  if (layout.origin !== 'built-in')
    return { layout: { ...next, version: 1, name: freeName(layout.name, stored) }, isNew: true }
  const builtIn = builtInLayouts.find(({ name }) => name === layout.name)
  return isDeepStrictEqual(builtIn, layout) ? null : { layout: { ...next, version: layout.version + 1 }, isNew: true }
}

/** The layout it was read with; for a file read with none, one made from a file with the same header meanwhile. */
function knownAs(next: Layout, origin: Layout['origin'], stored: readonly Layout[]): Layout | undefined {
  if (origin !== 'new') return stored.find(({ name }) => name === next.name)
  return next.signature === null
    ? undefined
    : stored.find(({ signature }) => isDeepStrictEqual(signature, next.signature))
}

function freeName(name: string, stored: readonly Layout[]): string {
  const taken = new Set([...stored, ...builtInLayouts].map((layout) => layout.name))
  let free = name
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`
  return free
}
