import type { Publication } from './publication'

/** Orders that came as the workspace holds them: every row a duplicate, every line claimed. */
export type WholeClaims = { readonly rows: number; readonly lines: number }

export const NO_WHOLE_CLAIMS: WholeClaims = { rows: 0, lines: 0 }

/**
 * Compares the orders in `whole_order` with the lines that the workspace holds of them. Of those that are the same, line
 * for line, all held by earlier imports, a claim is written at once.
 * @returns what was claimed, and the numbers of the other orders
 */
export async function claimWholeOrders({
  client,
  workspaceId,
  importId,
}: Publication): Promise<WholeClaims & { readonly others: readonly number[] }> {
  // Each order is looked up by itself, so that the rest of the table is never read, however large it is.
  const compared = await client.query<WholeClaims & { others: number[] }>(
    `with compared as materialized (
       select w.*, o.order_key, o.rows as order_rows, o.lines,
              coalesce(held.line_keys = w.line_keys and held.ordinals = w.ordinals and held.latest < $2, false) as same
       from whole_order w
       join batch_order o on o.no = w.no
       cross join lateral (
         select array_agg(l.line_key order by l.line_key, l.ordinal) as line_keys,
                array_agg(l.ordinal order by l.line_key, l.ordinal) as ordinals, max(l.import_id) as latest
         from order_line l where l.workspace_id = $1 and l.order_key = o.order_key
       ) held
     ), claimed as (
       insert into order_claim (workspace_id, order_key, import_id, line_keys, ordinals, rows, alias_ids)
       select $1, order_key, $2, line_keys, ordinals, rows, alias_ids from compared where same order by order_key
     )
     select coalesce(sum(order_rows) filter (where same), 0)::integer as rows,
            coalesce(sum(lines) filter (where same), 0)::integer as lines,
            coalesce(array_agg(no) filter (where not same), '{}') as others
     from compared`,
    [workspaceId, importId],
  )
  await client.query('truncate whole_order')
  const [found] = compared.rows
  if (found === undefined) throw new Error('an aggregate returned no row')
  return found
}
