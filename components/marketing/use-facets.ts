'use client'
import { useMemo } from 'react'
import { productRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { readFilter, writeFilter } from '@/lib/domain/filter-value'
import { productKinds } from '@/lib/domain/view-choices'
import type { Facet } from '../filters/facet'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'
import { facetsOf } from './facets-of'

const ofPlaces: readonly string[] = ['branch', 'country'] satisfies Facet['key'][]

/** Names of what is filtered by, where the value itself is only a code. */
function useNames(by: 'branch' | 'product', written: readonly string[]): ReadonlyMap<string, string> {
  const { slug } = useWorkspace()
  const { values } = readFilter(written)
  const named = useAnswer({
    ...productRankingOptions(slug, {
      by,
      range: 'all',
      size: 200,
      kinds: productKinds,
      [by]: writeFilter({ not: false, values }),
    }),
    enabled: values.length > 0,
  })
  return useMemo(() => new Map(named.data?.rows.map(({ key, name }) => [key, name])), [named.data])
}

/** What a workspace's dashboards are filtered by. */
export function useFacets(hasBranches: boolean): readonly Facet[] {
  const { view } = useView()
  const { sorts } = useWorkspace()
  const branches = useNames('branch', view.branch)
  const products = useNames('product', view.product)
  return useMemo(() => {
    const named = { branch: branches, product: products } as const
    return facetsOf({
      view,
      hasBranches,
      sorts,
      labelOf: (key, value) => (key === 'branch' || key === 'product' ? (named[key].get(value) ?? value) : value),
    })
  }, [view, hasBranches, sorts, branches, products])
}

/** What customers are scored by: where they buy. */
export function useCustomerFacets(hasBranches: boolean): readonly Facet[] {
  const facets = useFacets(hasBranches)
  return useMemo(() => facets.filter(({ key }) => ofPlaces.includes(key)), [facets])
}
