/**
 * Totals of an order's lines by kind, as a select list over lines aliased `l`. Discount and tax are of sale lines;
 * adjustments, free and uncounted lines are in no sum (METRICS: rows and lines).
 */
export const orderTotals = `
  count(*) filter (where l.kind = 'sale')::integer as sale_lines,
  count(*) filter (where l.kind = 'return')::integer as return_lines,
  count(*) filter (where l.kind = 'cancellation')::integer as cancel_lines,
  count(*) filter (where l.kind in ('adjustment', 'free', 'uncounted'))::integer as other_lines,
  coalesce(sum(l.quantity) filter (where l.kind = 'sale'), 0) as units,
  coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
  coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
  coalesce(sum(l.tax) filter (where l.kind = 'sale'), 0) as tax,
  coalesce(-sum(l.amount) filter (where l.kind in ('return', 'cancellation')), 0) as returns`

export const totalColumns = [
  'sale_lines',
  'return_lines',
  'cancel_lines',
  'other_lines',
  'units',
  'gross',
  'discount',
  'tax',
  'returns',
] as const
