import type { LayoutListAnswer } from '@/lib/contracts/layouts'
import { NotFoundError } from '@/lib/domain/errors'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { type Layout, layoutSchema } from '@/lib/ingest/layouts/layout'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
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

function itemOf({ name, title, version, origin, columns, review, onDrift, merge }: Layout) {
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
  }
}

type Change = {
  readonly title?: string | undefined
  readonly reviewNextTime?: boolean | undefined
  readonly onDrift?: Layout['onDrift'] | undefined
}

/** Changes what is done with the next file of a kept layout. Throws NotFoundError for one that is not kept. */
export async function changeLayout(workspaceId: number, name: string, change: Change): Promise<void> {
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      const found = await client.query<{ id: number; definition: unknown }>(
        'select id, definition from layout where workspace_id = $1 and name = $2 order by version desc limit 1 for update',
        [workspaceId, name],
      )
      const row = found.rows[0]
      if (!row) throw new NotFoundError('There is no layout of this name that the workspace keeps.')
      const layout = layoutSchema.parse(row.definition)
      const next: Layout = {
        ...layout,
        title: change.title ?? layout.title,
        review: change.reviewNextTime ?? layout.review,
        onDrift: change.onDrift ?? layout.onDrift,
      }
      await client.query('update layout set definition = $2 where id = $1', [row.id, JSON.stringify(next)])
    })
  } finally {
    client.release()
  }
}

/** Forgets a kept layout with all its versions; what was imported with it stays. */
export async function forgetLayout(workspaceId: number, name: string): Promise<void> {
  const gone = await pool().query('delete from layout where workspace_id = $1 and name = $2', [workspaceId, name])
  if (gone.rowCount === 0) throw new NotFoundError('There is no layout of this name that the workspace keeps.')
}
