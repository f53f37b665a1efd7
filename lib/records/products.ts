import type { Scope } from '@/lib/domain/scope'
import { prisma } from '@/lib/platform/db'

/** Whether the scope holds a product with this SKU: sold in one of its branches, when it is limited. */
export async function productExists({ workspaceId, branches }: Scope, sku: string): Promise<boolean> {
  if (sku.includes('\0')) return false
  const found = await prisma().product.findUnique({
    where: { workspaceId_sku: { workspaceId, sku } },
    select: { id: true },
  })
  if (found === null) return false
  if (branches === 'all') return true
  const sold = await prisma().productMonth.findFirst({
    where: { workspaceId, productId: found.id, branchId: { in: [...branches] } },
    select: { month: true },
  })
  return sold !== null
}
