import { createLoader, type SearchParams } from 'nuqs/server'
import { preload } from 'react-dom'
import type { ShownView } from '@/components/filters/to-view-input'
import { viewParsers } from '@/components/filters/view-parsers'
import { kpisInput, salesTrendInput } from '@/components/marketing/overview-inputs'
import { analyticsPath } from '@/lib/client/analytics'

const readView = createLoader(viewParsers)

type Question = readonly [name: string, input: object]

/**
 * Lets the browser ask what a page shows first while it still loads the scripts that will use the answers: the key figures,
 * the trend, and what else the page names.
 */
export async function preloadQuestions(
  slug: string,
  search: Promise<SearchParams>,
  othersOf: (view: ShownView) => readonly Question[] = () => [],
): Promise<void> {
  const view = await readView(search)
  const questions: Question[] = [['kpis', kpisInput(view)], ['sales-trend', salesTrendInput(view)], ...othersOf(view)]
  for (const [name, input] of questions)
    preload(analyticsPath(slug, name, input), { as: 'fetch', crossOrigin: 'anonymous' })
}
