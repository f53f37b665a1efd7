'use client'
import type { ImportReadingAnswer, ImportReadingChange } from '@/lib/contracts/import-reading'
import { useFormat } from '../../../shell/workspace-context'
import { FileText } from '../../../ui/file-text'
import { Select } from '../../../ui/select'

type LineType = ImportReadingAnswer['layout']['lineTypes'][number]
type LineTypeChoicesProps = {
  lineTypes: readonly LineType[]
  kinds: ImportReadingAnswer['choices']['lineKinds']
  disabled: boolean
  onChange: (changed: NonNullable<ImportReadingChange['lineTypes']>) => void
}

const USUAL: ReadonlySet<string> = new Set(['sale', 'return', 'adjustment'])

/** What the rows are that a column tells apart: sold, given back, or no sale. */
export function LineTypeChoices({ lineTypes, kinds, disabled, onChange }: LineTypeChoicesProps) {
  const format = useFormat()
  return (
    <fieldset disabled={disabled}>
      <legend className="mb-2 font-strong text-13">What rows are</legend>
      <ul className="flex flex-col gap-2">
        {lineTypes.map(({ value, rows, kind }) => (
          <li key={value} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 text-13">
              <FileText>{value}</FileText>
              <span className="block text-12 text-muted">
                {format.value(rows, 'count')} {rows === 1 ? 'row' : 'rows'} of the sample
              </span>
            </span>
            <Select
              size="small"
              label={`Rows that are ${value}`}
              value={kind}
              disabled={disabled}
              onChange={(event) => onChange([{ value, kind: event.target.value as LineType['kind'] }])}
              options={kinds
                .filter((choice) => USUAL.has(choice.value) || choice.value === kind)
                .map((choice) => ({ value: choice.value, label: choice.title }))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
