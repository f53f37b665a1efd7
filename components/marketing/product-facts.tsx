'use client'
import { productOptions } from '@/lib/client/products'
import { useAnswer } from '@/lib/client/use-answer'
import { dayOf } from '@/lib/domain/calendar'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { Tooltip } from '../ui/tooltip'

/** Code, brand, category, days on sale and other names of a product in one line. */
export function ProductFacts({ sku }: { sku: string }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data } = useAnswer(productOptions(slug, sku))
  if (!data) return null
  const { name, kind, brand, category, firstSale, lastSale, aliases } = data
  return (
    <ul className="wrap-anywhere flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-13 text-muted">
      {name !== sku && (
        <li>
          <FileText className="font-mono text-12">{sku}</FileText>
        </li>
      )}
      {kind !== 'product' && <li>{kind === 'service' ? 'Service' : 'Adjustment'}</li>}
      {brand && (
        <li>
          <FileText>{brand}</FileText>
        </li>
      )}
      {category && (
        <li>
          <FileText>{category.replaceAll('.', ' › ')}</FileText>
        </li>
      )}
      {firstSale && lastSale && (
        <li className="tabular-nums">Sold {format.range({ from: dayOf(firstSale), to: dayOf(lastSale) })}</li>
      )}
      {aliases.length > 0 && (
        <li>
          <Tooltip text={<FileText>{aliases.map(({ name }) => name).join(' · ')}</FileText>}>
            <button type="button" className="min-h-6 rounded-[4px] underline decoration-dotted underline-offset-4">
              also called {aliases.length === 1 ? 'by another name' : `by ${aliases.length} other names`}
            </button>
          </Tooltip>
        </li>
      )}
    </ul>
  )
}
