import { Info, TriangleAlert } from 'lucide-react'
import type { StoredProfile } from '@/lib/contracts/import-profile'
import { Card } from '../../../ui/card'

/** What stands out in the file, each a sentence; what may be wrong comes first. */
export function ProfileFindingsCard({ findings }: { findings: StoredProfile['findings'] }) {
  const warningsFirst = findings.toSorted((a, b) => Number(b.kind === 'warning') - Number(a.kind === 'warning'))
  return (
    <Card title="What stands out">
      <ul className="flex flex-col gap-2.5">
        {warningsFirst.map(({ code, kind, columns, text }) => (
          <li key={`${code} ${columns.join(' ')}`} className="flex items-start gap-2.5">
            {kind === 'warning' ? (
              <TriangleAlert aria-label="Look at this" className="mt-0.5 size-4 shrink-0 text-warning" />
            ) : (
              <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            )}
            <span className="max-w-prose text-pretty">{text}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
