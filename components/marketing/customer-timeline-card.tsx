'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { prepareTimeline } from '@/lib/charts/prepare-timeline'
import { customerTimelineOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerInput } from '@/lib/contracts/customers'
import { ChartCard } from '../charts/chart-card'
import { TimelineChart } from '../charts/timeline-chart'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'

/** When a customer bought and took back, how much, and what stands out. */
export function CustomerTimelineCard({ customer, kept }: { customer: string; kept: CustomerInput }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const router = useRouter()
  const inView = useInView()
  const query = useAnswer(customerTimelineOptions(slug, customer, kept))
  const { data } = query
  const timeline = useMemo(() => data && prepareTimeline(data, format), [data, format])
  const pathOf = (orderKey: string) => inView(`/${slug}/marketing/orders/${encodeURIComponent(orderKey)}`)
  return (
    <ChartCard
      id="timeline"
      title="Timeline"
      definition="Every order at its moment, as high as its net sales; cancellations and returns below. A hollow mark was taken back whole by a later one."
      query={query}
      chart={timeline}
      empty={data?.orders.length === 0 && { title: 'No orders yet', text: 'The timeline begins with the first order.' }}
      format={format}
      height={264}
    >
      {timeline && (
        <div className="grid gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,1fr)_320px]">
          <TimelineChart
            timeline={timeline}
            title="Orders over time"
            onSelect={({ key }) => router.push(pathOf(key))}
          />
          <ol aria-label="What stands out" className="-mx-2 flex flex-col self-center">
            {timeline.milestones.map(({ orderKey, title, day, text }) => (
              <li key={orderKey}>
                <Link
                  href={pathOf(orderKey)}
                  prefetch={false}
                  className="flex min-h-11 items-center gap-3 rounded-control px-2 py-1 text-13 transition-colors hover:bg-hover"
                >
                  <span className="min-w-0 flex-1">
                    {title}
                    <span className="block text-12 text-muted tabular-nums">{format.day(day)}</span>
                  </span>
                  <span className="text-right tabular-nums">{text}</span>
                </Link>
              </li>
            ))}
          </ol>
        </div>
      )}
    </ChartCard>
  )
}
