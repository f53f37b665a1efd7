'use client'
import type { ProductRankingAnswer } from '@/lib/contracts/product-ranking'
import { metric } from '@/lib/domain/metric'
import { useFormat } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'

/** What stood among the first in the comparison and does not now. */
export function RankingLeft({ answer, noun }: { answer: ProductRankingAnswer; noun: string }) {
  const format = useFormat()
  const { unit } = metric(answer.metric)
  const { left, size } = answer
  return (
    <details className="border-b px-5 py-2 text-13 max-md:px-4">
      <summary className="flex min-h-8 cursor-pointer items-center text-muted hover:text-text pointer-coarse:min-h-11">
        {format.value(left.length, 'count')} {noun} of the first {size} before are not among them now
      </summary>
      <ul className="grid gap-x-8 gap-y-1 pt-1 pb-2 md:grid-cols-2">
        {left.map(({ key, name, rankBefore, value, comparison }) => (
          <li key={key} className="flex items-baseline gap-2.5">
            <span className="w-7 shrink-0 text-right text-12 text-muted tabular-nums">{rankBefore}</span>
            <FileText className="min-w-0 flex-1 truncate max-md:whitespace-normal">{name || 'none given'}</FileText>
            <span className="shrink-0 text-muted tabular-nums">
              {format.short(comparison, unit)} → {format.short(value, unit)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
