'use client'
import { useMemo } from 'react'
import { prepareCategoryTree } from '@/lib/charts/prepare-category-tree'
import { categoryTreeOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { readFilter, writeFilter } from '@/lib/domain/filter-value'
import { ChartCard } from '../charts/chart-card'
import { TreeMap } from '../charts/tree-map'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { nothingInRange } from './nothing-in-range'

const metrics = ['net', 'gross', 'units'] as const

/** The categories as tiles; a click goes into one and filters the page by it. */
export function CategoryTreeCard({ className }: { className?: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { view, setView, input } = useView()
  const { not, values } = readFilter(view.category)
  // Inside one category its parts are shown, of everything in it; other filters by category are filters.
  const parent = !not && values.length === 1 ? (values[0] ?? '') : ''
  const metric = metrics.find((key) => key === view.metric) ?? 'net'
  const category = parent === '' ? input.category : []
  const query = useAnswer(categoryTreeOptions(slug, { ...input, category, parent, metric }))
  const { data } = query
  const chart = useMemo(() => data && prepareCategoryTree(data, format), [data, format])
  const go = (path: string) =>
    void setView({ category: path === '' ? [] : writeFilter({ not: false, values: [path] }) })
  const steps = parent === '' ? [] : parent.split('.')
  return (
    <ChartCard
      id="categories"
      title="Categories"
      definition="Each tile is as large as what the category sells. A click goes into it and filters the page by it."
      query={query}
      chart={chart}
      empty={data?.children.length === 0 && nothingInRange}
      format={format}
      height={330}
      lead={
        <nav aria-label="Category" className="flex min-h-8 flex-wrap items-center gap-1 pb-1 text-13">
          {['', ...steps].map((step, index) => {
            const path = steps.slice(0, index).join('.')
            const last = index === steps.length
            return (
              <span key={path} className="flex items-center gap-1">
                {index > 0 && (
                  <span aria-hidden className="text-muted">
                    ›
                  </span>
                )}
                <button
                  type="button"
                  disabled={last}
                  onClick={() => go(path)}
                  className={last ? 'font-strong' : 'min-h-6 rounded-[4px] text-accent hover:underline'}
                >
                  <FileText>{step === '' ? 'All categories' : step.replaceAll('_', ' ')}</FileText>
                </button>
              </span>
            )
          })}
        </nav>
      }
      className={className}
    >
      {chart && <TreeMap tiles={chart.tiles} parts={chart.parts} height={330} onSelect={go} />}
    </ChartCard>
  )
}
