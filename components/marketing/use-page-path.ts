'use client'
import { useMemo } from 'react'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'

const places: Partial<Record<RankingDimension, string>> = {
  product: 'products',
  branch: 'where',
  customer: 'customers',
}

/** The address of a product's, a branch's or a customer's page, in the present view; undefined for what has none. */
export function usePagePath(by: RankingDimension): ((key: string) => string) | undefined {
  const { slug } = useWorkspace()
  const inView = useInView()
  return useMemo(() => {
    const place = places[by]
    if (!place) return undefined
    return (key) => inView(`/${slug}/marketing/${place}/${encodeURIComponent(key)}`, { [by]: null })
  }, [slug, inView, by])
}
