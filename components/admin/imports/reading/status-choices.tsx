'use client'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { useFormat } from '../../../shell/workspace-context'
import { Checkbox } from '../../../ui/checkbox'
import { FileText } from '../../../ui/file-text'

type Statuses = ImportReadingAnswer['layout']['statuses']
type StatusChoicesProps = { statuses: Statuses; disabled: boolean; onChange: (uncounted: string[]) => void }

/** Which statuses count as sales. */
export function StatusChoices({ statuses, disabled, onChange }: StatusChoicesProps) {
  const format = useFormat()
  const uncounted = statuses.filter(({ counted }) => !counted).map(({ value }) => value)
  return (
    <fieldset disabled={disabled}>
      <legend className="mb-2 font-strong text-13">Orders that count</legend>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {statuses.map(({ value, rows, counted }) => (
          <Checkbox
            key={value}
            label={value === '' ? <span className="text-muted">(no status)</span> : <FileText>{value}</FileText>}
            hint={`${format.value(rows, 'count')} ${rows === 1 ? 'row' : 'rows'} of the sample`}
            checked={counted}
            onChange={() => onChange(counted ? [...uncounted, value] : uncounted.filter((other) => other !== value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
