'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import type { RankingDimension } from '@/lib/contracts/product-ranking'
import { useWorkspace } from '../shell/workspace-context'

const places: Partial<Record<RankingDimension, string>> = {
  product: 'products',
  branch: 'where',
  customer: 'customers',
}

/** What a page of its own is not asked for: the list it was opened from. */
const ofList = ['by', 'search', 'direction', 'page', 'class']

/** The address of a product's, a branch's or a customer's page, in the present view; undefined for what has none. */
export function usePagePath(by: RankingDimension): ((key: string) => string) | undefined {
  const { slug } = useWorkspace()
  const search = useSearchParams()
  return useMemo(() => {
    const place = places[by]
    if (!place) return undefined
    const kept = new URLSearchParams([...search].filter(([name]) => !ofList.includes(name) && name !== by))
    const view = kept.size > 0 && by !== 'customer' ? `?${kept}` : ''
    return (key) => `/${slug}/marketing/${place}/${encodeURIComponent(key)}${view}`
  }, [slug, search, by])
}
