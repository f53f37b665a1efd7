import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Switch } from '../../../ui/switch'
import { layers } from './reading-words'
import type { ChangeReading } from './use-reading-change'

type ReadingWrappingProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** A layer around every row or cell: a proposal to read the table without it, taken or declined. */
export function ReadingWrapping({ reading: { file, editable }, onChange }: ReadingWrappingProps) {
  const [unwrapped, asItStands] = file.sheets
  const layer = layers[file.format]
  if (layer === undefined || unwrapped === undefined || asItStands === undefined) return null
  return (
    <div className="mt-4 px-1">
      <Switch
        {...layer}
        checked={file.sheet === unwrapped}
        disabled={!editable}
        onCheckedChange={(on) => onChange({ sheet: on ? unwrapped : asItStands })}
      />
    </div>
  )
}
