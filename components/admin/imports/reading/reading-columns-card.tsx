'use client'
import { useState } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Card } from '../../../ui/card'
import { SegmentedControl } from '../../../ui/segmented-control'
import { ReadingColumnRow } from './reading-column-row'
import type { ChangeReading } from './use-reading-change'

type ReadingColumnsCardProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

const MANY_COLUMNS = 14
const head = 'sticky top-0 border-b px-3 py-2 text-left font-normal text-12 text-muted'

/** What each column of the file means. */
export function ReadingColumnsCard({ reading, onChange }: ReadingColumnsCardProps) {
  const used = reading.columns.filter(({ field }) => field !== null)
  const [shown, setShown] = useState<'used' | 'all'>(
    reading.columns.length > MANY_COLUMNS && reading.ready ? 'used' : 'all',
  )
  const columns = shown === 'used' ? used : reading.columns
  return (
    <Card
      title="Columns"
      definition="What each column of the file means. Columns that are not used stay in the stored file and go nowhere else."
      bodyClassName="px-2 pb-2"
      actions={
        <SegmentedControl
          label="Columns shown"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'used', label: `Used ${used.length}` },
            { value: 'all', label: `All ${reading.columns.length}` },
          ]}
          className="mr-2"
        />
      }
    >
      <table className="w-full border-separate border-spacing-0 text-13 max-md:block">
        <caption className="sr-only">Columns of the file and what they mean</caption>
        <thead className="max-md:sr-only">
          <tr>
            <th scope="col" className={head}>
              In the file
            </th>
            <th scope="col" className={head}>
              For example
            </th>
            <th scope="col" className={head}>
              Means
            </th>
            <th scope="col" className={head}>
              How sure
            </th>
            <th scope="col" className={head}>
              Personal
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {columns.map((column) => (
            <ReadingColumnRow key={column.place} column={column} reading={reading} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}
