'use client'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { columnsThatMayBe } from './columns-that-may-be'
import type { ChangeReading } from './use-reading-change'

/** Nothing was sold in the file, but customers stand in it. */
const mayBeProfiles = ({ columns }: ImportReadingAnswer): boolean =>
  columns.some(({ field }) => field === 'customer') &&
  !columns.some(({ field }) => field === 'order' || field === 'sku')

type ReadingMissingProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** What must be said before the file can be loaded, with the columns that may hold it a click away. */
export function ReadingMissing({ reading, onChange }: ReadingMissingProps) {
  const { missing, fields } = reading
  return (
    <div role="status" className={missing.length === 0 ? 'sr-only' : undefined}>
      {missing.length > 0 && (
        <Notice tone="warning" title="Something is needed before this file can be imported">
          <ul className="flex flex-col gap-2">
            {missing.map((need) => (
              <li key={need.text} className="flex flex-wrap items-center gap-2">
                {need.text}
                {columnsThatMayBe(reading, need.fields).map(({ column, field }) => (
                  <Button
                    key={`${column.place} ${field}`}
                    disabled={!reading.editable}
                    onClick={() => onChange({ columns: [{ place: column.place, field }] })}
                  >
                    {column.name} is the {fields.find((known) => known.field === field)?.title.toLowerCase() ?? field}
                  </Button>
                ))}
                {need.fields.includes('amount') && mayBeProfiles(reading) && (
                  <Button disabled={!reading.editable} onClick={() => onChange({ rowShape: 'profile' })}>
                    Each row is a customer
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
