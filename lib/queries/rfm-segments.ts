import type { RfmSegmentsAnswer, RfmSegmentsQuestion } from '@/lib/contracts/rfm-segments'
import { shareOf } from '@/lib/domain/metric-values'
import { divideMoney } from '@/lib/domain/money'
import { rfmCells } from '@/lib/domain/rfm'
import type { Scope } from '@/lib/domain/scope'
import { segments } from '@/lib/domain/segment'
import type { Asked } from './asked'
import { rfmCutOffs } from './rfm/rfm-cut-offs'
import { rfmFrame } from './rfm/rfm-frame'
import { type RfmGroup, rfmGroups } from './rfm/rfm-groups'

const empty = { customers: 0, orders: 0, revenue: '0', spent: '0', medianRecencyDays: null }

type Totals = Pick<RfmGroup, 'customers' | 'revenue'>

const people = ({ customers, revenue }: Totals, all: Totals) => ({
  customers,
  share: shareOf(String(customers), String(all.customers)),
  revenue,
  revenueShare: shareOf(revenue, all.revenue),
})

/** RFM as of a day (METRICS: RFM): segments, the 5 × 5 grid, cut-offs and their ties. */
export async function rfmSegments(
  scope: Scope,
  question: RfmSegmentsQuestion,
  asked: Asked,
): Promise<RfmSegmentsAnswer> {
  const { analysisDate, echo } = await rfmFrame(scope, question.asOf, asked)
  const { monetary } = question
  const rfm = { analysisDate, monetary, filter: question, path: asked.path ?? 'auto' }
  const [groups, cutOffs] = await Promise.all([rfmGroups(scope, rfm), rfmCutOffs(scope, rfm)])
  const all = groups.find(({ segment, r }) => segment === null && r === null) ?? empty
  return {
    ...echo,
    analysisDate,
    monetary,
    customers: all.customers,
    revenue: all.revenue,
    ...cutOffs,
    segments: segments.map(({ slug, name, action }) => {
      const group = groups.find(({ segment }) => segment === slug) ?? empty
      const { orders, spent, medianRecencyDays } = group
      const aov = divideMoney(spent, String(orders), 4)
      return { segment: slug, name, action, ...people(group, all), orders, aov, medianRecencyDays }
    }),
    grid: rfmCells.map((cell) => {
      const group = groups.find(({ r, f }) => r === cell.r && f === cell.f) ?? empty
      return { ...cell, ...people(group, all) }
    }),
  }
}
