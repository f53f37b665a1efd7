import { createLoader, type SearchParams } from 'nuqs/server'
import { preload } from 'react-dom'
import { viewParsers } from '@/components/filters/view-parsers'
import { kpisInput, peakHoursInput, rfmInput, salesTrendInput, topInput } from '@/components/marketing/overview-inputs'
import { rfmParsers } from '@/components/marketing/rfm-parsers'
import { analyticsPath } from '@/lib/client/analytics'

const readView = createLoader(viewParsers)
const readRfm = createLoader(rfmParsers)

/** Lets the browser ask the overview's questions while it still loads the scripts that will use the answers. */
export async function preloadOverview(slug: string, hasBranches: boolean, search: Promise<SearchParams>) {
  const [view, rfm] = await Promise.all([readView(search), readRfm(search)])
  const questions: readonly (readonly [name: string, input: object])[] = [
    ['kpis', kpisInput(view)],
    ['sales-trend', salesTrendInput(view)],
    ['peak-hours', peakHoursInput(view)],
    ['product-ranking', topInput(view, 'product')],
    ['product-ranking', topInput(view, hasBranches ? 'branch' : 'country')],
    ['rfm-segments', rfmInput(view, rfm)],
  ]
  for (const [name, input] of questions)
    preload(analyticsPath(slug, name, input), { as: 'fetch', crossOrigin: 'anonymous' })
}
