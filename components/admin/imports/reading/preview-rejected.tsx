'use client'
import { ChevronRight } from 'lucide-react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { FileText } from '../../../ui/file-text'

type Rejected = ImportReadingAnswer['preview']['rejected']

/** The rows of the sample that would be rejected, each with its reason. */
export function PreviewRejected({ rejected }: { rejected: Rejected }) {
  return (
    <details className="group border-t text-13" open={rejected.length <= 3}>
      <summary className="flex min-h-10 items-center gap-2 px-3 text-bad">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {rejected.length === 1 ? 'One row would be rejected' : `${rejected.length} rows would be rejected`}
      </summary>
      <ul className="flex flex-col gap-2 px-3 pb-3 pl-9">
        {rejected.map(({ row, reason, cells }) => (
          <li key={row} className="flex flex-col">
            <FileText>{reason}</FileText>
            <FileText className="truncate font-mono text-12 text-muted">{cells.join(' | ')}</FileText>
          </li>
        ))}
      </ul>
    </details>
  )
}
