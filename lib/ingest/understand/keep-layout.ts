import { isDeepStrictEqual } from 'node:util'
import type { ClientBase } from 'pg'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { storedLayouts } from './known-layouts'
import type { OpenImport } from './open-import'

/**
 * Keeps how an import's file is read as a layout of its workspace, unless it says nothing new: a new one, or the next
 * version of the one it was read with. The import then names it.
 */
export async function keepLayout(
  client: ClientBase,
  { run, reading }: OpenImport,
  userId: string | null,
): Promise<void> {
  await client.query('select 1 from workspace where id = $1 for no key update', [run.workspaceId])
  const stored = await storedLayouts(client, run.workspaceId)
  const layout = toKeep(reading, stored)
  if (layout === null) return
  await client.query(
    'insert into layout (workspace_id, name, version, definition, created_by) values ($1, $2, $3, $4, $5)',
    [run.workspaceId, layout.name, layout.version, JSON.stringify(layout), userId],
  )
  await client.query('update import set reading = $2, layout_name = $3, layout_version = $4 where id = $1', [
    run.id,
    JSON.stringify({ ...reading, layout }),
    layout.name,
    layout.version,
  ])
}

/** The layout as it would be kept; null when the workspace knows it so already. */
function toKeep(reading: Reading, stored: readonly Layout[]): Layout | null {
  const { layout } = reading
  const signature = layout.header ? reading.columns.map(({ name }) => name) : null
  const next: Layout = { ...layout, origin: 'stored', signature }
  if (layout.origin === 'built-in') {
    const builtIn = builtInLayouts.find(({ name }) => name === layout.name)
    return isDeepStrictEqual(builtIn, layout) ? null : { ...next, version: layout.version + 1 }
  }
  const known = stored.find(({ name }) => name === layout.name)
  if (known === undefined) return { ...next, version: 1, name: freeName(layout.name, stored) }
  if (layout.origin === 'new') return { ...next, version: 1, name: freeName(layout.name, stored) }
  return isDeepStrictEqual(known, next) ? null : { ...next, version: known.version + 1 }
}

function freeName(name: string, stored: readonly Layout[]): string {
  const taken = new Set([...stored, ...builtInLayouts].map((layout) => layout.name))
  let free = name
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`
  return free
}
