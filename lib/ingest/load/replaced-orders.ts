import { NO_PRODUCT } from '@/lib/domain/no-product'
import { claimedLines } from '@/lib/records/claimed-lines'
import { packClaims } from './pack-claims'
import type { Publication } from './publication'

/**
 * Notes in `replaced_order` which of the changed orders have lines or sightings that a later import replaces, and since
 * which import what is said of them counts.
 */
export async function findReplacedOrders({ client, workspaceId }: Publication): Promise<number> {
  const found = await client.query(
    `insert into replaced_order
     select c.order_key, coalesce((
              select max(s.import_id) from order_sighting s
              where s.workspace_id = $1 and s.order_key = c.order_key and s.replaces), 0)
     from changed_order c
     where exists (select 1 from order_sighting s where s.workspace_id = $1 and s.order_key = c.order_key and s.replaces)
        or exists (select 1 from superseded_line l where l.workspace_id = $1 and l.order_key = c.order_key)`,
    [workspaceId],
  )
  return found.rowCount ?? 0
}

const LINE = 'kind, product_id, alias_id, quantity, unit_price, amount, discount, tax, cost'

/** Keeps how many rows and lines of the replaced orders each import holds, to tell later what changed. */
export async function noteHeldLines({ client, workspaceId }: Publication): Promise<void> {
  await client.query(`create temporary table held_before on commit drop as ${heldLines(workspaceId)}`)
}

const heldLines = (workspaceId: number): string =>
  `select import_id, count(distinct "row")::integer as rows, count(*)::integer as lines
   from order_line join replaced_order using (order_key) where workspace_id = ${workspaceId} group by import_id`

/**
 * Gives the lines of replaced orders to whom they belong: of all that live imports brought, those of the import that
 * replaces last and of later ones hold, the earliest of equals; the others claim; what came before is superseded, and what
 * names no products where another import does. A function of what was brought alone, so that it does not matter who was
 * published, or taken back, when.
 */
export async function settleReplacedOrders(publication: Publication): Promise<void> {
  const { client, workspaceId } = publication
  await client.query(
    `create temporary table brought_line on commit drop as
     select order_key, line_key, ordinal, import_id, "row", ${LINE}, since, false as idle
     from order_line join replaced_order using (order_key) where workspace_id = ${workspaceId}
     union all
     select c.order_key, c.line_key, c.ordinal, c.import_id, c."row", l.kind, l.product_id, c.alias_id, l.quantity,
            l.unit_price, l.amount, c.discount, c.tax, c.cost, since, false
     from ${claimedLines} c join replaced_order using (order_key)
     join order_line l on l.workspace_id = ${workspaceId} and l.order_key = c.order_key and l.line_key = c.line_key
       and l.ordinal = c.ordinal
     where c.workspace_id = ${workspaceId}
     union all
     select order_key, line_key, ordinal, import_id, "row", ${LINE}, since, false
     from superseded_line join replaced_order using (order_key) where workspace_id = ${workspaceId}`,
  )
  await noteIdleLines(client, workspaceId)
  for (const table of ['order_line', 'order_claim', 'superseded_line']) {
    await client.query(
      `delete from ${table} t using replaced_order r where workspace_id = $1 and t.order_key = r.order_key`,
      [workspaceId],
    )
  }
  await client.query(
    `insert into order_line (workspace_id, order_key, line_key, ordinal, import_id, "row", ${LINE}, branch_id, customer_id, ordered_at)
     select distinct on (b.order_key, b.line_key, b.ordinal) $1, b.order_key, b.line_key, b.ordinal, b.import_id, b."row",
            ${LINE.split(', ')
              .map((name) => `b.${name}`)
              .join(', ')}, o.branch_id, o.customer_id, o.ordered_at
     from brought_line b join orders o on o.workspace_id = $1 and o.order_key = b.order_key
     where b.import_id >= b.since and not b.idle
     order by b.order_key, b.line_key, b.ordinal, b.import_id`,
    [workspaceId],
  )
  await packClaims(
    publication,
    `(select b.* from brought_line b
      join order_line l on l.workspace_id = ${workspaceId} and l.order_key = b.order_key and l.line_key = b.line_key
        and l.ordinal = b.ordinal and l.import_id < b.import_id
      where b.import_id >= b.since and not b.idle)`,
  )
  await client.query(
    `insert into superseded_line (workspace_id, order_key, line_key, ordinal, import_id, superseded_by, "row", ${LINE})
     select $1, order_key, line_key, ordinal, import_id, since, "row", ${LINE}
     from brought_line where import_id < since or idle`,
    [workspaceId],
  )
}

/** A file of orders beside one of their items: what it says of an order as a whole is in the items already. */
async function noteIdleLines(client: Publication['client'], workspaceId: number): Promise<void> {
  await client.query(
    `with saying as (
       select b.order_key, b.import_id, bool_or(p.sku = $2) as whole
       from brought_line b join product p on p.workspace_id = $1 and p.id = b.product_id
       where b.since > 0 and b.import_id >= b.since group by 1, 2
     )
     update brought_line b set idle = true
     from saying s
     where s.whole and s.order_key = b.order_key and s.import_id = b.import_id
       and exists (select 1 from saying o where o.order_key = b.order_key and not o.whole)`,
    [workspaceId, NO_PRODUCT],
  )
}

/**
 * Counts the rows and lines that other imports won or lost by it: a row is loaded while its import holds one of its
 * lines, else a duplicate.
 */
export async function countSettledLines({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `update import i set lines_loaded = i.lines_loaded + d.lines, rows_loaded = i.rows_loaded + d.rows,
                         rows_duplicate = i.rows_duplicate - d.rows
     from (
       select import_id, coalesce(a.lines, 0) - coalesce(b.lines, 0) as lines, coalesce(a.rows, 0) - coalesce(b.rows, 0) as rows
       from held_before b full join (${heldLines(workspaceId)}) a using (import_id)
     ) d
     where i.id = d.import_id and i.id <> $1`,
    [importId],
  )
}
