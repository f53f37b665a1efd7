import type { LayoutVersionsAnswer } from '@/lib/contracts/layouts'
import { NotFoundError } from '@/lib/domain/errors'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { type Layout, layoutSchema } from '@/lib/ingest/layouts/layout'
import { pool } from '@/lib/platform/db'
import { versionChanges } from './version-changes'

type Kept = { definition: unknown; createdAt: Date; createdBy: string | null }
type Version = { layout: Layout; createdAt: string | null; createdBy: string | null }

/**
 * Every version of a layout, the one in force first, with what it does otherwise than the one before it and how many
 * imports were read with it. Throws NotFoundError for a name that no layout has.
 */
export async function listVersions(workspaceId: number, name: string): Promise<LayoutVersionsAnswer> {
  const [kept, used] = await Promise.all([
    pool().query<Kept>(
      `select l.definition, l.created_at as "createdAt", u.name as "createdBy"
       from layout l left join "user" u on u.id = l.created_by
       where l.workspace_id = $1 and l.name = $2 order by l.version`,
      [workspaceId, name],
    ),
    pool().query<{ version: number; imports: number }>(
      `select layout_version as version, count(*)::integer as imports from import
       where workspace_id = $1 and layout_name = $2 and state in ('published', 'unchanged') group by layout_version`,
      [workspaceId, name],
    ),
  ])
  const stored: Version[] = kept.rows.map(({ definition, createdAt, createdBy }) => ({
    layout: layoutSchema.parse(definition),
    createdAt: createdAt.toISOString(),
    createdBy,
  }))
  const builtIn = builtInLayouts.find((layout) => layout.name === name)
  const versions = builtIn ? [{ layout: builtIn, createdAt: null, createdBy: null }, ...stored] : stored
  if (versions.length === 0) throw new NotFoundError('There is no layout of this name.')
  return {
    versions: versions
      .map(({ layout, createdAt, createdBy }, i) => ({
        version: layout.version,
        createdAt,
        createdBy,
        imports: used.rows.find(({ version }) => version === layout.version)?.imports ?? 0,
        changes: changesSince(versions[i - 1]?.layout, layout),
      }))
      .toReversed(),
  }
}

/** The title is all versions'; where a layout came from is no change of it. */
const changesSince = (before: Layout | undefined, { title, origin, ...layout }: Layout): string[] =>
  before ? versionChanges({ ...before, title, origin }, { ...layout, title, origin }) : []
