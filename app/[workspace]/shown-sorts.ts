import { cache } from 'react'
import type { ShownWorkspace } from '@/components/shell/workspace-context'
import { orderSorts } from '@/lib/records/order-sorts'
import { productSorts } from '@/lib/records/product-sorts'

/** What the workspace's files say of products and orders; asked once a request. */
export const shownSorts = cache(async (workspaceId: number): Promise<ShownWorkspace['sorts']> => {
  const [ofProducts, ofOrders] = await Promise.all([productSorts(workspaceId), orderSorts(workspaceId)])
  return { ...ofProducts, ...ofOrders }
})
