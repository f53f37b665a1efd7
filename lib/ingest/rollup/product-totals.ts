/** Sale lines, units, gross, discount and returns of lines of the kinds that are in metrics. */
export const lineTotals = `
  count(*) filter (where l.kind = 'sale') as sale_lines,
  coalesce(sum(l.quantity) filter (where l.kind = 'sale'), 0) as units,
  coalesce(sum(l.amount) filter (where l.kind = 'sale'), 0) as gross,
  coalesce(sum(l.discount) filter (where l.kind = 'sale'), 0) as discount,
  coalesce(-sum(l.amount) filter (where l.kind <> 'sale'), 0) as returns`

/** Sums of an order's totals over orders: an order counts once in each group. */
export const overOrders = `
  count(*) filter (where sale_lines > 0), sum(sale_lines), sum(units), sum(gross), sum(discount), sum(returns)`

export const productTotalColumns = 'orders, sale_lines, units, gross, discount, returns'

/** Lines of the touched days and branches, of the kinds that are in metrics, each with its order. Bound: workspace. */
export const touchedLines = `
  slice_order s
  join order_line l on l.workspace_id = $1 and l.order_key = s.order_key and l.kind in ('sale', 'return', 'cancellation')`
