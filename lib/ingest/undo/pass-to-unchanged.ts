import type { ClientBase } from 'pg'
import { packClaims } from '@/lib/ingest/load/pack-claims'
import type { Publication } from '@/lib/ingest/load/publication'
import { claimedLines } from '@/lib/records/claimed-lines'

/**
 * An import of the very same bytes brought nothing while this one was live. If there is one, the earliest takes this
 * one's place: it gets the same sightings, and claims on the same lines, before those of this import are taken back.
 */
export async function passToUnchanged(publication: Publication): Promise<void> {
  const { client, workspaceId, importId } = publication
  const found = await client.query<{ id: number }>(
    `select id from import where workspace_id = $1 and same_bytes_as = $2 and state = 'unchanged' order by sequence limit 1`,
    [workspaceId, importId],
  )
  const heir = found.rows[0]?.id
  if (heir === undefined) return
  const pair = [workspaceId, importId, heir]
  await client.query(
    `insert into order_sighting (workspace_id, order_key, import_id, order_number, branch_id, customer_id, country, ordered_at,
                                 utc_offset, shipped_at, status, counted, currency, payment, device, channel, stated_total, replaces)
     select workspace_id, order_key, $3::integer, order_number, branch_id, customer_id, country, ordered_at,
            utc_offset, shipped_at, status, counted, currency, payment, device, channel, stated_total, replaces
     from order_sighting where workspace_id = $1 and import_id = $2`,
    pair,
  )
  await client.query(
    `insert into customer_sighting (workspace_id, import_id, customer_id, name, email, country, attributes, lines, last_at)
     select workspace_id, $3::integer, customer_id, name, email, country, attributes, lines, last_at
     from customer_sighting where workspace_id = $1 and import_id = $2`,
    pair,
  )
  await client.query(
    `insert into product_sighting (workspace_id, import_id, product_id, brand, category, kind)
     select workspace_id, $3::integer, product_id, brand, category, kind
     from product_sighting where workspace_id = $1 and import_id = $2`,
    pair,
  )
  await packClaims(
    publication,
    `(select l.order_key, ${heir} as import_id, l.line_key, l.ordinal, l."row", l.alias_id, l.discount, l.tax, l.cost
      from order_sighting s
      join order_line l on l.workspace_id = ${workspaceId} and l.order_key = s.order_key and l.import_id = ${importId}
      where s.workspace_id = ${workspaceId} and s.import_id = ${importId}
      union all
      select c.order_key, ${heir}, c.line_key, c.ordinal, c."row", c.alias_id, c.discount, c.tax, c.cost
      from order_sighting s
      join ${claimedLines} c on c.workspace_id = ${workspaceId} and c.order_key = s.order_key and c.import_id = ${importId}
      where s.workspace_id = ${workspaceId} and s.import_id = ${importId})`,
  )
  await client.query(
    `insert into superseded_line (workspace_id, order_key, line_key, ordinal, import_id, superseded_by, "row", kind, product_id,
                                  alias_id, quantity, unit_price, amount, discount, tax, cost)
     select workspace_id, order_key, line_key, ordinal, $3::integer, superseded_by, "row", kind, product_id, alias_id,
            quantity, unit_price, amount, discount, tax, cost
     from superseded_line where workspace_id = $1 and import_id = $2`,
    pair,
  )
  await copyReport(client, importId, heir)
  await client.query(
    'update import set same_bytes_as = $3 where workspace_id = $1 and same_bytes_as = $2 and id <> $3',
    pair,
  )
}

/** The heir's report becomes that of the import whose place it takes; its lines are claims as yet. */
async function copyReport(client: ClientBase, importId: number, heir: number): Promise<void> {
  await client.query(
    `insert into rejected_row (import_id, "row", line, rule, reason, cells)
     select $2, "row", line, rule, reason, cells from rejected_row where import_id = $1`,
    [importId, heir],
  )
  await client.query(
    `insert into cleaning_count (import_id, rule, count, samples)
     select $2, rule, count, samples from cleaning_count where import_id = $1`,
    [importId, heir],
  )
  await client.query(
    `update import heir set state = 'published', same_bytes_as = null, storage_key = old.storage_key,
            redacted = old.redacted, layout_name = old.layout_name,
            layout_version = old.layout_version, reading = old.reading, summary = old.summary,
            plain_bytes = old.plain_bytes, rows_total = old.rows_total, rows_loaded = 0,
            rows_duplicate = old.rows_loaded + old.rows_duplicate, rows_rejected = old.rows_rejected,
            rows_blank = old.rows_blank, rows_skipped = old.rows_skipped, lines_loaded = 0
     from import old where old.id = $1 and heir.id = $2`,
    [importId, heir],
  )
}
