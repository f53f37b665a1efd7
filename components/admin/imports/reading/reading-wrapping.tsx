import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Switch } from '../../../ui/switch'
import type { ChangeReading } from './use-reading-change'

type ReadingWrappingProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** A table of which every row stands in quotes, as one cell: a proposal to read it without them, taken or declined. */
export function ReadingWrapping({ reading: { file, editable }, onChange }: ReadingWrappingProps) {
  const [unwrapped, asItStands] = file.sheets
  if (file.format !== 'wrapped-text' || unwrapped === undefined || asItStands === undefined) return null
  return (
    <div className="mt-4 px-1">
      <Switch
        label="Take the outer quotes off"
        hint="Every row stands in quotes, as one cell, as in a table that was exported twice. Otherwise it stays that one cell."
        checked={file.sheet === unwrapped}
        disabled={!editable}
        onCheckedChange={(on) => onChange({ sheet: on ? unwrapped : asItStands })}
      />
    </div>
  )
}
