import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import { headers } from 'next/headers'
import type { SearchParams } from 'nuqs/server'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { GET as kpis } from '@/app/api/[workspace]/analytics/kpis/route'
import { GET as peakHours } from '@/app/api/[workspace]/analytics/peak-hours/route'
import { GET as productRanking } from '@/app/api/[workspace]/analytics/product-ranking/route'
import { GET as rfmSegments } from '@/app/api/[workspace]/analytics/rfm-segments/route'
import { GET as salesTrend } from '@/app/api/[workspace]/analytics/sales-trend/route'
import { readView } from '@/components/filters/read-view'
import type { ShownView } from '@/components/filters/to-view-input'
import { kpisInput, salesTrendInput } from '@/components/marketing/overview-inputs'
import { analyticsKey, analyticsPath } from '@/lib/client/analytics'

const routes = {
  kpis,
  'sales-trend': salesTrend,
  'peak-hours': peakHours,
  'product-ranking': productRanking,
  'rfm-segments': rfmSegments,
}

/** A page waits no longer than this for its answers; the browser then asks for what is missing. */
const LONGEST_MS = 700

type Question = readonly [name: keyof typeof routes, input: object]

type FirstAnswersProps = {
  slug: string
  search: Promise<SearchParams>
  /** What is in sight: the key figures and the trend, where nothing else is said. */
  questions?: (view: ShownView) => readonly Question[]
  children: ReactNode
}

/** What most pages begin with. */
export const keyFigures = (view: ShownView): readonly Question[] => [
  ['kpis', kpisInput(view)],
  ['sales-trend', salesTrendInput(view)],
]

/**
 * A page with the answers it shows first: a page that is opened comes with its figures drawn. Within the room, the page
 * comes at once and the browser asks while it draws.
 */
export async function FirstAnswers({ slug, search, questions = keyFigures, children }: FirstAnswersProps) {
  const inSight = questions(await readView(search))
  const given = await headers()
  const answers = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  if (given.get('accept')?.includes('text/html')) {
    const cookie = given.get('cookie') ?? ''
    const asked = inSight.map(([name, input]) =>
      answers.prefetchQuery({
        queryKey: analyticsKey(slug, name, input),
        queryFn: () => answerOf(slug, name, input, cookie),
      }),
    )
    await Promise.race([Promise.all(asked), new Promise((resolve) => setTimeout(resolve, LONGEST_MS))])
  }
  for (const [name, input] of inSight)
    if (!answers.getQueryData(analyticsKey(slug, name, input)))
      preload(analyticsPath(slug, name, input), { as: 'fetch', crossOrigin: 'anonymous' })
  return <HydrationBoundary state={dehydrate(answers)}>{children}</HydrationBoundary>
}

/** As the API answers the same person. */
async function answerOf(slug: string, name: Question[0], input: object, cookie: string): Promise<unknown> {
  const request = new Request(new URL(analyticsPath(slug, name, input), 'http://page'), { headers: { cookie } })
  const response = await routes[name](request, { params: Promise.resolve({ workspace: slug }) })
  if (!response.ok) throw new Error(`${name} answered ${response.status}`)
  return response.json()
}
