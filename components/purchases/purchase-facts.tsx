'use client'
import type { Format } from '@/lib/charts/format'
import { customerOptions } from '@/lib/client/customers'
import { useAnswer } from '@/lib/client/use-answer'
import type { CustomerAnswer, CustomerInput } from '@/lib/contracts/customers'
import { metric } from '@/lib/domain/metric'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { ErrorState } from '../ui/error-state'
import { type Fact, Facts } from './facts'

const day = (moment: string | null | undefined, format: Format) => (moment ? format.day(moment.slice(0, 10)) : '–')

function factsOf(answer: CustomerAnswer | undefined, format: Format): Fact[] {
  return [
    {
      label: 'Spent',
      definition: metric('net').definition,
      value: <NumberText value={answer?.net ?? null} unit="money" />,
      note: answer && answer.returns !== '0' ? `${format.value(answer.returns, 'money')} returned` : '\u00a0',
    },
    {
      label: 'Orders',
      definition: metric('orders').definition,
      value: <NumberText value={answer?.orders ?? null} unit="count" />,
      note:
        answer && answer.cancelledOrders > 0 ? `${format.value(answer.cancelledOrders, 'count')} cancelled` : '\u00a0',
    },
    {
      label: metric('aov').title,
      definition: metric('aov').definition,
      value: <NumberText value={answer?.aov ?? null} unit="money" />,
      note: '\u00a0',
    },
    { label: 'First order', value: <span className="text-16">{day(answer?.firstOrder, format)}</span>, note: '\u00a0' },
    { label: 'Last order', value: <span className="text-16">{day(answer?.lastOrder, format)}</span>, note: '\u00a0' },
  ]
}

/** What a customer has bought, in five figures. */
export function PurchaseFacts({ customer, kept }: { customer: string; kept?: CustomerInput }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data, error, refetch } = useAnswer(customerOptions(slug, customer, kept))
  if (error) return <ErrorState message={error.message} onRetry={() => void refetch()} />
  return <Facts facts={factsOf(data, format)} loading={!data} />
}
