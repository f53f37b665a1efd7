import type { LayoutListAnswer } from '@/lib/contracts/layouts'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import type { Layout } from '@/lib/ingest/layouts/layout'
import { pool } from '@/lib/platform/db'
import { storedLayouts } from './known-layouts'

type Made = { name: string; createdAt: Date; createdBy: string | null }

/** The kinds of file a workspace knows, those it keeps itself first. */
export async function listLayouts(workspaceId: number): Promise<LayoutListAnswer> {
  const client = await pool().connect()
  try {
    const stored = await storedLayouts(client, workspaceId)
    const made = await client.query<Made>(
      `select distinct on (l.name) l.name, l.created_at as "createdAt", u.name as "createdBy"
       from layout l left join "user" u on u.id = l.created_by where l.workspace_id = $1 order by l.name, l.version desc`,
      [workspaceId],
    )
    const used = await client.query<{ name: string; imports: number }>(
      `select layout_name as name, count(*)::integer as imports from import
       where workspace_id = $1 and layout_name is not null and state in ('published', 'unchanged') group by layout_name`,
      [workspaceId],
    )
    const hidden = new Set(stored.map(({ name }) => name))
    const layouts = [...stored, ...builtInLayouts.filter(({ name }) => !hidden.has(name))]
    return {
      layouts: layouts.map((layout) => {
        const by = made.rows.find(({ name }) => name === layout.name)
        return {
          ...itemOf(layout),
          createdAt: by?.createdAt.toISOString() ?? null,
          createdBy: by?.createdBy ?? null,
          imports: used.rows.find(({ name }) => name === layout.name)?.imports ?? 0,
        }
      }),
    }
  } finally {
    client.release()
  }
}

function itemOf({ name, title, version, origin, columns, review, onDrift, merge, policy }: Layout) {
  return {
    name,
    title,
    version,
    origin: origin === 'built-in' ? ('built-in' as const) : ('stored' as const),
    columns: columns.map(({ names, field, personal, required }) => ({
      name: names[0] ?? field,
      field,
      personal,
      required,
    })),
    reviewNextTime: review,
    onDrift,
    merge,
    policy,
  }
}
