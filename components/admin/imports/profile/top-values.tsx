'use client'
import type { StoredProfile } from '@/lib/contracts/import-profile'
import { useFormat } from '../../../shell/workspace-context'
import { FileText } from '../../../ui/file-text'

const SHOWN = 5
const PERCENT = 100

type TopValuesProps = { top: StoredProfile['columns'][number]['top']; rows: number; exact: boolean }

/** The most frequent values, each with its share of the rows as a bar. */
export function TopValues({ top, rows, exact }: TopValuesProps) {
  const format = useFormat()
  return (
    <ol aria-label="Most frequent values" className="flex flex-col gap-1 text-13">
      {top.slice(0, SHOWN).map(({ label, rows: count }) => (
        <li key={label} className="relative flex items-center justify-between gap-4 px-2 py-0.5">
          <span
            aria-hidden
            className="absolute inset-y-0 left-0 rounded-[4px] bg-hover"
            style={{ width: `${rows === 0 ? 0 : (count / rows) * PERCENT}%` }}
          />
          <FileText className="relative min-w-0 truncate">{label === '' ? '(empty)' : label}</FileText>
          <span className="relative text-muted tabular-nums">
            {exact ? '' : '≥ '}
            {format.value(count, 'count')}
          </span>
        </li>
      ))}
    </ol>
  )
}
