'use client'
import Link from 'next/link'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerInput } from '@/lib/contracts/customers'
import { segmentBySlug } from '@/lib/domain/segment'
import { useInView } from '../shell/use-in-view'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { Skeleton } from '../ui/skeleton'
import { Tooltip } from '../ui/tooltip'

/** Segment, scores, country and address of a customer in one line. */
export function CustomerFacts({ customer, kept }: { customer: string; kept: CustomerInput }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const inView = useInView()
  const { data } = useAnswer(customerOptions(slug, customer, kept))
  if (!data) return <Skeleton className="h-6 w-80 max-md:h-11 max-md:w-full" />
  const { rfm, name, email, country } = data
  return (
    <ul className="wrap-anywhere flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-13 text-muted">
      {rfm && (
        <li>
          <Tooltip text={segmentBySlug(rfm.segment).action}>
            <Link
              href={inView(`/${slug}/marketing/customers/segments/${rfm.segment}`)}
              className="relative inline-flex min-h-6 items-center rounded-full bg-accent-soft px-2.5 font-strong text-12 text-accent hover:underline pointer-coarse:after:absolute pointer-coarse:after:-inset-2.5"
            >
              {segmentBySlug(rfm.segment).name}
            </Link>
          </Tooltip>
        </li>
      )}
      {rfm && (
        <li title="Recency, frequency, monetary: 1 to 5, 5 is best" className="tabular-nums">
          {`RFM ${rfm.r}${rfm.f}${rfm.m}`}, {format.value(rfm.recencyDays, 'days')} since the last order
        </li>
      )}
      {name && (
        <li>
          <FileText>{customer}</FileText>
        </li>
      )}
      {email && (
        <li>
          <FileText>{email}</FileText>
        </li>
      )}
      {country && (
        <li>
          <FileText>{country}</FileText>
        </li>
      )}
    </ul>
  )
}
