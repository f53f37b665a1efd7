import type { ClientBase } from 'pg'
import type { ImportImpact } from '@/lib/domain/import-impact'
import type { Staged } from '@/lib/ingest/load/check-staging'
import { NO_WHOLE_CLAIMS } from '@/lib/ingest/load/claim-whole-orders'
import { countFates } from '@/lib/ingest/load/count-fates'
import type { Publication } from '@/lib/ingest/load/publication'
import { loadStaged } from '@/lib/ingest/load/publish'
import { lockWorkspace } from '@/lib/ingest/load/workspace-lock'
import { customerMoves, noteSegments } from './customer-moves'
import { impactSentences } from './impact-sentences'

type State = { readonly net: Map<string, string>; readonly counts: Counts }
type Counts = {
  readonly products: number
  readonly customers: number
  readonly dataVersion: number
  readonly branches: string[]
}

/**
 * What publishing a staged import would change: it is published in a transaction, looked at, and rolled back, so that
 * the answer is what would be, to the digit, and nobody sees it. The workspace's other imports wait meanwhile.
 */
export async function measureImpact(
  client: ClientBase,
  workspaceId: number,
  importId: number,
  staged: Staged,
): Promise<ImportImpact> {
  const publication: Publication = { client, workspaceId, importId }
  await client.query('begin')
  try {
    await lockWorkspace(client, workspaceId)
    const before = await stateOf(publication)
    await noteSegments(publication, 'segment_before')
    await loadStaged(publication, staged, async () => undefined)
    const after = await stateOf(publication)
    await noteSegments(publication, 'segment_after')
    const moves = await customerMoves(publication)
    return await describe(publication, staged, before, after, moves)
  } finally {
    await client.query('rollback')
  }
}

/** Net sales by month, and how many of everything there are. */
async function stateOf({ client, workspaceId }: Publication): Promise<State> {
  const months = await client.query<{ month: string; net: string }>(
    `select to_char(hour, 'YYYY-MM') as month, trim_scale(sum(gross - discount - returns))::text as net
     from sales_hour where workspace_id = $1 group by 1`,
    [workspaceId],
  )
  const counts = await client.query<Counts>(
    `select (select count(*)::integer from product where workspace_id = $1) as products,
            (select count(*)::integer from customer where workspace_id = $1) as customers,
            (select data_version from workspace where id = $1) as "dataVersion",
            array(select name from branch where workspace_id = $1 order by name) as branches`,
    [workspaceId],
  )
  const [found] = counts.rows
  if (found === undefined) throw new Error('an aggregate returned no row')
  return { net: new Map(months.rows.map(({ month, net }) => [month, net])), counts: found }
}

async function describe(
  publication: Publication,
  staged: Staged,
  before: State,
  after: State,
  moves: ImportImpact['customers']['moves'],
): Promise<ImportImpact> {
  const { client, workspaceId, importId } = publication
  const fates = await countFates(publication, staged, NO_WHOLE_CLAIMS)
  const orders = await client.query<{ added: number; changed: number; replaced: number }>(
    `select (select count(*)::integer from incoming_order where fresh) as added,
            (select count(*)::integer from changed_order) as changed,
            (select count(*)::integer from superseded_line l join replaced_order using (order_key)
             where l.workspace_id = $1 and l.superseded_by = $2) as replaced`,
    [workspaceId, importId],
  )
  const { added = 0, changed = 0, replaced = 0 } = orders.rows[0] ?? {}
  const nets = await client.query<{ before: string; after: string }>(
    `select coalesce((select trim_scale(sum(n))::text from unnest($1::numeric[]) as n), '0') as before,
            coalesce((select trim_scale(sum(n))::text from unnest($2::numeric[]) as n), '0') as after`,
    [[...before.net.values()], [...after.net.values()]],
  )
  const known = new Set(before.counts.branches)
  const impact = {
    lines: { added: fates.linesLoaded, known: staged.lines - fates.linesLoaded, replaced },
    orders: { added, changed },
    products: { added: after.counts.products - before.counts.products },
    customers: {
      added: after.counts.customers - before.counts.customers,
      changeSegment: moves.reduce((sum, { customers }) => sum + customers, 0),
      moves,
    },
    branches: { added: after.counts.branches.filter((name) => !known.has(name)) },
    net: nets.rows[0] ?? { before: '0', after: '0' },
    months: changedMonths(before.net, after.net),
    dataVersion: before.counts.dataVersion,
  }
  return { sentences: impactSentences(impact), ...impact }
}

function changedMonths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ImportImpact['months'] {
  const months = [...new Set([...before.keys(), ...after.keys()])].sort()
  return months.flatMap((month) => {
    const was = before.get(month) ?? '0'
    const is = after.get(month) ?? '0'
    if (was === is) return []
    const change = Number(was) === 0 ? null : (Number(is) - Number(was)) / Math.abs(Number(was))
    return [{ month, before: was, after: is, change }]
  })
}
