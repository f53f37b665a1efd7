/**
 * A from item: claims, a row per claimed line (`workspace_id`, `order_key`, `import_id`, `line_key`, `ordinal`, `row`,
 * `alias_id`, `discount`, `tax`, `cost`).
 */
export const claimedLines = `(
  select o.workspace_id, o.order_key, o.import_id, l.line_key, l.ordinal, l."row", l.alias_id,
         coalesce(l.discount, 0) as discount, coalesce(l.tax, 0) as tax, l.cost
  from order_claim o
  cross join unnest(o.line_keys, o.ordinals, o.rows, o.alias_ids, o.discounts, o.taxes, o.costs)
    as l (line_key, ordinal, "row", alias_id, discount, tax, cost)
)`
