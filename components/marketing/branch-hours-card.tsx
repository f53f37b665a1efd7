'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { prepareBranchHours } from '@/lib/charts/prepare-branch-hours'
import { branchHoursOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import { metric } from '@/lib/domain/metric'
import { ChartCard } from '../charts/chart-card'
import { MiniHeatMap } from '../charts/mini-heat-map'
import { useView } from '../filters/use-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { nothingInRange } from './nothing-in-range'
import { toLineMetric } from './overview-inputs'
import { useFilterBy } from './use-filter-by'
import { branchHoursInput } from './when-inputs'

/** As many as one answer holds. */
const mostInFile = 60

/** When each branch sells, side by side; a click filters by the branch. */
export function BranchHoursCard() {
  const { slug, weekStart } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const { view } = useView()
  const filterBy = useFilterBy('branch')
  const query = useAnswer(branchHoursOptions(slug, branchHoursInput(view)))
  const { data } = query
  const hours = useMemo(() => data && prepareBranchHours(data, weekStart, format), [data, weekStart, format])
  const wholeTable = async () => {
    const answer = await client.fetchQuery(branchHoursOptions(slug, { ...branchHoursInput(view), size: mostInFile }))
    return prepareBranchHours(answer, weekStart, format).table
  }
  const { title } = metric(data?.metric ?? toLineMetric(view.metric))
  return (
    <ChartCard
      id="branch-hours"
      title={`The week of each branch by ${title.toLowerCase()}`}
      definition="Sums by weekday and hour. Each branch has a scale of its own: the maps tell when it sells, not how much."
      query={query}
      chart={hours}
      wholeTable={wholeTable}
      empty={data?.branches.length === 0 && nothingInRange}
      format={format}
      height={200}
      footer={hours && hours.hidden > 0 && `${format.value(hours.hidden, 'count')} more branches: filter to see them.`}
    >
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(220px,1fr))] gap-x-6 gap-y-5">
        {hours?.branches.map(({ key, name, text, heatMap }) => (
          <li key={key} className="flex min-w-0 flex-col gap-1.5">
            <button
              type="button"
              onClick={() => filterBy(key)}
              className="flex items-baseline justify-between gap-3 rounded-control text-left text-13 hover:underline pointer-coarse:min-h-11"
            >
              <span className="min-w-0 truncate font-strong">
                <FileText>{name}</FileText>
              </span>
              <span className="text-12 text-muted tabular-nums">{text}</span>
            </button>
            <MiniHeatMap heatMap={heatMap} />
          </li>
        ))}
      </ul>
    </ChartCard>
  )
}
