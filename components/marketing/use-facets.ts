'use client'
import { useMemo } from 'react'
import { productRankingOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { readFilter, writeFilter } from '@/lib/domain/filter-value'
import { productKinds } from '@/lib/domain/view-choices'
import type { Facet } from '../filters/facet'
import { useView } from '../filters/use-view'
import { useWorkspace } from '../shell/workspace-context'
import { useFacetOptions } from './use-facet-options'

const useBranches = (search: string) => useFacetOptions('branch', search)
const useCountries = (search: string) => useFacetOptions('country', search)
const useBrands = (search: string) => useFacetOptions('brand', search)
const useCategories = (search: string) => useFacetOptions('category', search)
const usePayments = (search: string) => useFacetOptions('payment', search)
const useDevices = (search: string) => useFacetOptions('device', search)
const useChannels = (search: string) => useFacetOptions('channel', search)
const useProducts = (search: string) => useFacetOptions('product', search)

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

/** Where customers buy: branches, in a business that has any; else countries, where its files tell them or a link filters by one. */
export function useCustomerFacets(hasBranches: boolean): readonly Facet[] {
  const { view } = useView()
  const { countries } = useWorkspace().sorts
  const names = useNames('branch', view.branch)
  const byCountry = countries || view.country.length > 0
  return useMemo((): Facet[] => {
    if (hasBranches)
      return [{ key: 'branch', title: 'Branch', useOptions: useBranches, labelOf: (key) => names.get(key) ?? key }]
    return byCountry ? [{ key: 'country', title: 'Country', useOptions: useCountries }] : []
  }, [hasBranches, byCountry, names])
}

/** What a workspace's dashboards are filtered by: branch or country where it has them, product, and brand and category where it has them. */
export function useFacets(hasBranches: boolean): readonly Facet[] {
  const { view } = useView()
  const where = useCustomerFacets(hasBranches)
  const names = useNames('product', view.product)
  const { brands, categories, payments, devices, channels } = useWorkspace().sorts
  return useMemo((): Facet[] => {
    const labelOf = (sku: string) => names.get(sku) ?? sku
    return [
      ...where,
      { key: 'product', title: 'Product', useOptions: useProducts, labelOf },
      ...(brands ? [{ key: 'brand', title: 'Brand', useOptions: useBrands } as const] : []),
      ...(categories ? [{ key: 'category', title: 'Category', useOptions: useCategories } as const] : []),
      ...(payments ? [{ key: 'payment', title: 'Payment', useOptions: usePayments } as const] : []),
      ...(devices ? [{ key: 'device', title: 'Device', useOptions: useDevices } as const] : []),
      ...(channels ? [{ key: 'channel', title: 'Channel', useOptions: useChannels } as const] : []),
    ]
  }, [where, names, brands, categories, payments, devices, channels])
}
