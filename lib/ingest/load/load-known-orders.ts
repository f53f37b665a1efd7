import { foldOrders } from './fold-orders'
import { openClaims, packClaims } from './pack-claims'
import type { Publication } from './publication'
import { countSettledLines, findReplacedOrders, noteHeldLines, settleReplacedOrders } from './replaced-orders'
import { noteTouched } from './touched-tables'

/**
 * Loads what the file says of orders the workspace knows, after `compareKnownLines` and `claimWholeOrders`: lines not
 * held yet are added; a line held by an earlier import gets a claim; a line held by a later one passes to this import
 * and the later one claims it. So the holder is always the earliest live import, whatever the order of publishing; of
 * an order that imports replace, the earliest since the last of those.
 */
export async function loadKnownOrders(publication: Publication): Promise<void> {
  const { client, workspaceId, importId } = publication
  const known = await client.query('select 1 from incoming_order where not fresh limit 1')
  if (known.rowCount === 0) return
  await client.query('analyze incoming_line')
  await noteChangedOrders(publication)
  const replaced = await findReplacedOrders(publication)
  await noteTouched(publication)
  if (replaced > 0) await noteHeldLines(publication)
  await client.query(
    `insert into order_line (workspace_id, order_key, line_key, ordinal, kind, branch_id, customer_id, product_id, alias_id,
                             ordered_at, quantity, unit_price, amount, discount, tax, cost, import_id, "row")
     select $1, l.order_key, l.line_key, l.ordinal, l.kind, o.branch_id, o.customer_id, l.product_id, l.alias_id,
            o.ordered_at, l.quantity, l.unit_price, l.amount, l.discount, l.tax, l.cost, $2, l."row"
     from incoming_line l join orders o on o.workspace_id = $1 and o.order_key = l.order_key
     where l.holder is null`,
    [workspaceId, importId],
  )
  await packClaims(
    publication,
    `(select ${importId}::integer as import_id, l.* from incoming_line l where holder < ${importId})`,
  )
  await takeOverFromLater(publication)
  if (replaced > 0) await settle(publication)
  await foldOrders(publication)
  await noteTouched(publication)
}

/** Orders that get lines, whose lines change hands, or of which this import says something else than their row does. */
async function noteChangedOrders({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `insert into changed_order
     select order_key from incoming_line where holder is null or holder > $2
     union
     select o.order_key from incoming_order i join orders o on o.workspace_id = $1 and o.order_key = i.order_key
     where not i.fresh
       and (i.order_number, i.branch_id, i.customer_id, i.country, i.ordered_at, i.utc_offset, i.status, i.counted,
            i.currency, i.payment, i.stated_total, i.shipped_at, i.device, i.channel)
         is distinct from
           (o.order_number, o.branch_id, o.customer_id, o.country, o.ordered_at, o.utc_offset, o.status, o.counted,
            o.currency, o.payment, o.stated_total, o.shipped_at, o.device, o.channel)`,
    [workspaceId, importId],
  )
  await client.query(
    `insert into changed_order select i.order_key from incoming_order i
     where not i.fresh and exists (
       select 1 from order_sighting s where s.workspace_id = $1 and s.order_key = i.order_key and s.replaces)
     on conflict do nothing`,
    [workspaceId],
  )
  await client.query('analyze changed_order')
}

/** Settles replaced orders; rows of this import that came out superseded are duplicates, the others loaded. */
async function settle(publication: Publication): Promise<void> {
  const { client, workspaceId, importId } = publication
  await settleReplacedOrders(publication)
  await countSettledLines(publication)
  await client.query(
    `update incoming_line l set holder = case when exists (
         select 1 from order_line held
         where held.workspace_id = $1 and held.order_key = l.order_key and held.line_key = l.line_key
           and held.ordinal = l.ordinal and held.import_id = $2) then null else 0 end
     from replaced_order r where r.order_key = l.order_key`,
    [workspaceId, importId],
  )
}

async function takeOverFromLater(publication: Publication): Promise<void> {
  const { client, workspaceId, importId } = publication
  const taken = await client.query(
    `create temporary table taken_line on commit drop as
     select held.order_key, held.import_id, held.line_key, held.ordinal, held."row", held.alias_id, held.discount,
            held.tax, held.cost
     from incoming_line l
     join order_line held on held.workspace_id = ${workspaceId} and held.order_key = l.order_key
       and held.line_key = l.line_key and held.ordinal = l.ordinal
     where l.holder > ${importId}`,
  )
  if (taken.rowCount === 0) return
  await openClaims(publication, 'taken_line')
  await packClaims(
    publication,
    `(select order_key, import_id, line_key, ordinal, "row", alias_id, discount, tax, cost from open_claim
      union all table taken_line)`,
  )
  await client.query(
    `update order_line held
     set import_id = $2, "row" = l."row", alias_id = l.alias_id, discount = l.discount, tax = l.tax, cost = l.cost
     from incoming_line l
     where l.holder > $2 and held.workspace_id = $1 and held.order_key = l.order_key
       and held.line_key = l.line_key and held.ordinal = l.ordinal`,
    [workspaceId, importId],
  )
}
