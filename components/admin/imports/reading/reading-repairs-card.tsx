'use client'
import { useState } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { useFormat } from '../../../shell/workspace-context'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Switch } from '../../../ui/switch'
import { Repairs } from '../repairs'
import type { ChangeReading } from './use-reading-change'

const RULE = 'row-mended'
const SHOWN_AT_FIRST = 3

type ReadingRepairsCardProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** The damaged rows of the sample that are read another way: a proposal, taken or declined for the whole file. */
export function ReadingRepairsCard({ reading, onChange }: ReadingRepairsCardProps) {
  const format = useFormat()
  const [allShown, setAllShown] = useState(false)
  const rule = reading.rules.find(({ name }) => name === RULE)
  const samples = reading.preview.cleanings.find((cleaning) => cleaning.rule === RULE)?.samples ?? []
  if (rule === undefined || (rule.on && rule.count === 0)) return null
  const count = format.value(rule.count, 'count')
  return (
    <Card
      title={
        !rule.on
          ? 'Damaged rows stay as they stand'
          : rule.count === 1
            ? 'One damaged row is read another way'
            : `${count} damaged rows are read another way`
      }
      definition="Of the first rows. A row is mended only where the contents of its columns leave one way to read it; all others are rejected with their text."
      bodyClassName="gap-4"
    >
      <Switch
        label="Mend damaged rows"
        hint="Of the whole file. Otherwise they stay as they stand, and are rejected if they do not fit."
        checked={rule.on}
        disabled={!reading.editable}
        onCheckedChange={(on) => onChange({ rules: [{ name: RULE, on }] })}
      />
      <Repairs
        samples={allShown ? samples : samples.slice(0, SHOWN_AT_FIRST)}
        names={reading.columns.map(({ name }) => name)}
      />
      {!allShown && samples.length > SHOWN_AT_FIRST && (
        <Button variant="ghost" className="self-start" onClick={() => setAllShown(true)}>
          {samples.length < rule.count
            ? `Show the first ${samples.length} of ${count}`
            : `Show all ${format.value(samples.length, 'count')}`}
        </Button>
      )}
    </Card>
  )
}
