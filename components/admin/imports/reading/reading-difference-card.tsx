import type { ReactNode } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Card } from '../../../ui/card'
import { cn } from '../../../ui/cn'
import { FileText } from '../../../ui/file-text'
import { columnLetter } from './reading-words'

type Difference = NonNullable<ImportReadingAnswer['difference']>

/** How a file of a known kind differs from those before: a small list of what is new, gone and changed. */
export function ReadingDifferenceCard({ difference }: { difference: Difference }) {
  const { layout, version, added, missing, renamed, moved, formats } = difference
  return (
    <Card title="What is different this time">
      <p className="mb-3 text-13 text-muted">
        This looks like <span className="text-text">{layout}</span>
        {version > 1 && ` (version ${version})`}, but not quite. Import it if this is right, or change a column below.
      </p>
      <ul className="flex flex-col gap-px overflow-hidden rounded-control border text-13">
        {renamed.map(({ place, from, to }) => (
          <Change key={`renamed ${place}`} sign="~" words="renamed">
            <s className="text-muted">
              <FileText>{from}</FileText>
            </s>{' '}
            → <FileText className="font-strong">{to}</FileText>
          </Change>
        ))}
        {missing.map(({ name, field }) => (
          <Change key={`missing ${name}`} sign="−" words="gone">
            <FileText className="font-strong">{name}</FileText>
            {field === null && <span className="text-muted"> (was not used)</span>}
          </Change>
        ))}
        {added.map(({ place, name }) => (
          <Change key={`added ${place}`} sign="+" words="new">
            <FileText className="font-strong">{name}</FileText>
          </Change>
        ))}
        {moved.map(({ name, from, to }) => (
          <Change key={`moved ${name}`} sign="~" words="moved">
            <FileText className="font-strong">{name}</FileText> from column {columnLetter(from)} to {columnLetter(to)}
          </Change>
        ))}
        {formats.map(({ name, from, to }) => (
          <Change key={`format ${name}`} sign="~" words="written differently">
            <FileText className="font-strong">{name}</FileText>: {from} → {to}
          </Change>
        ))}
      </ul>
    </Card>
  )
}

const looks = { '+': 'bg-good-soft text-good', '−': 'bg-bad-soft text-bad', '~': 'bg-warning-soft text-warning' }

function Change({ sign, words, children }: { sign: keyof typeof looks; words: string; children: ReactNode }) {
  return (
    <li className="flex items-baseline gap-3 bg-surface pr-3">
      <span className={cn('flex w-42 shrink-0 gap-2.5 px-3 py-1.5', looks[sign])}>
        <span aria-hidden className="font-mono">
          {sign}
        </span>
        {words}
      </span>
      <span className="min-w-0 wrap-anywhere py-1.5">{children}</span>
    </li>
  )
}
