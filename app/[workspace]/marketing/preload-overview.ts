import { createLoader, type SearchParams } from 'nuqs/server'
import { preload } from 'react-dom'
import { viewParsers } from '@/components/filters/view-parsers'
import { kpisInput, peakHoursInput, salesTrendInput, topInput } from '@/components/marketing/overview-inputs'
import { analyticsPath } from '@/lib/client/analytics'

const readView = createLoader(viewParsers)

/** Lets the browser ask what the overview shows first while it still loads the scripts that will use the answers. */
export async function preloadOverview(slug: string, hasBranches: boolean, search: Promise<SearchParams>) {
  const view = await readView(search)
  const questions: readonly (readonly [name: string, input: object])[] = [
    ['kpis', kpisInput(view)],
    ['sales-trend', salesTrendInput(view)],
    ['peak-hours', peakHoursInput(view)],
    ['product-ranking', topInput(view, 'product')],
    ['product-ranking', topInput(view, hasBranches ? 'branch' : 'country')],
  ]
  for (const [name, input] of questions)
    preload(analyticsPath(slug, name, input), { as: 'fetch', crossOrigin: 'anonymous' })
}
