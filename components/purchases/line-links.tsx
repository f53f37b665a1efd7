import Link from 'next/link'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { useFormat } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'

type Line = OrderAnswer['orderLines'][number]
type Part = Line['takenBack'][number]

type LineLinksProps = Pick<Line, 'takenFrom' | 'takenBack'> & { hrefOf: (orderKey: string) => string }

const methods = {
  exact: 'inferred, exact',
  partial: 'inferred, partial: more came back than was bought',
  none: 'No earlier sale of it found',
} as const

/** Which sale a return is taken to come from, and what of a sale came back; inferred, and said so. */
export function LineLinks({ takenFrom, takenBack, hrefOf }: LineLinksProps) {
  if (!takenFrom && takenBack.length === 0) return null
  return (
    <span className="flex basis-full flex-col text-12 text-muted">
      {takenFrom && (
        <span title="Inferred: the customer’s latest earlier sale of the product, up to its quantity.">
          {takenFrom.sales.length > 0 && (
            <>
              From <Parts parts={takenFrom.sales} hrefOf={hrefOf} /> ·{' '}
            </>
          )}
          {methods[takenFrom.method]}
        </span>
      )}
      {takenBack.length > 0 && (
        <span title="Inferred: a return is taken from the customer’s latest earlier sale of the product.">
          Taken back by <Parts parts={takenBack} hrefOf={hrefOf} /> · inferred
        </span>
      )}
    </span>
  )
}

function Parts({ parts, hrefOf }: { parts: readonly Part[]; hrefOf: (orderKey: string) => string }) {
  const format = useFormat()
  return parts.map((part, index) => (
    <span key={part.orderKey}>
      {index > 0 && ', '}
      <Link href={hrefOf(part.orderKey)} className="text-accent underline underline-offset-2">
        <FileText>{part.orderNumber ?? format.moment(part.orderedAt)}</FileText>
      </Link>
      {`: ${format.value(part.quantity, 'count')}`}
    </span>
  ))
}
