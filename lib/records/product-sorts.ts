import { prisma } from '@/lib/platform/db'

/** Whether any product of the workspace has a brand, and any a category. */
export async function productSorts(workspaceId: number): Promise<{ brands: boolean; categories: boolean }> {
  const one = (where: { brand: { not: null } } | { category: { not: null } }) =>
    prisma().product.findFirst({ where: { workspaceId, ...where }, select: { id: true } })
  const [brand, category] = await Promise.all([one({ brand: { not: null } }), one({ category: { not: null } })])
  return { brands: brand !== null, categories: category !== null }
}
