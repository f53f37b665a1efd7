import { pool } from '@/lib/platform/db'

/** How many of the latest orders are looked at: enough to know what a business's files say of an order. */
const LATEST = 2000

type OrderSorts = { countries: boolean; payments: boolean; devices: boolean; channels: boolean }

/** Whether the workspace's latest orders say to which country they went, how they were paid, on what device and through which channel. */
export async function orderSorts(workspaceId: number): Promise<OrderSorts> {
  const { rows } = await pool().query<OrderSorts>(
    `select coalesce(bool_or(country is not null), false) as countries,
            coalesce(bool_or(payment is not null), false) as payments,
            coalesce(bool_or(device is not null), false) as devices,
            coalesce(bool_or(channel is not null), false) as channels
     from (select country, payment, device, channel from orders where workspace_id = $1 order by ordered_at desc limit $2) latest`,
    [workspaceId, LATEST],
  )
  return rows[0] ?? { countries: false, payments: false, devices: false, channels: false }
}
