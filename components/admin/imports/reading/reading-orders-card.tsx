'use client'
import type { ImportReadingAnswer, ImportReadingChange } from '@/lib/contracts/import-reading'
import { Card } from '../../../ui/card'
import { LineTypeChoices } from './line-type-choices'
import { ReadingChoice } from './reading-choice'
import { StatusChoices } from './status-choices'
import type { ChangeReading } from './use-reading-change'

type ReadingOrdersCardProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** How the file's rows become orders: what a row is, what makes an order, what a later file does, what counts. */
export function ReadingOrdersCard({ reading, onChange }: ReadingOrdersCardProps) {
  const { layout, choices, editable } = reading
  const change =
    <Key extends keyof ImportReadingChange>(key: Key) =>
    (value: string) =>
      onChange({ [key]: value } as ImportReadingChange)
  return (
    <Card title="How rows become orders">
      <div className="flex flex-col gap-5">
        <ReadingChoice
          title="Each row is"
          value={layout.rowShape}
          choices={choices.rowShapes}
          disabled={!editable}
          onChange={change('rowShape')}
        />
        {layout.rowShape !== 'profile' && (
          <ReadingChoice
            title="An order is known by"
            value={layout.orderKey}
            choices={choices.orderKeys}
            disabled={!editable}
            onChange={change('orderKey')}
          />
        )}
        <ReadingChoice
          title={layout.rowShape === 'profile' ? 'When a customer comes again' : 'When an order comes again'}
          value={layout.merge}
          choices={choices.merges}
          disabled={!editable}
          onChange={change('merge')}
        />
        {layout.rowShape !== 'profile' && (
          <ReadingChoice
            title="What is below zero was"
            value={layout.belowZero}
            choices={choices.belowZero}
            disabled={!editable}
            onChange={change('belowZero')}
          />
        )}
        {layout.lineTypes.length > 0 && (
          <LineTypeChoices
            lineTypes={layout.lineTypes}
            kinds={choices.lineKinds}
            disabled={!editable}
            onChange={(lineTypes) => onChange({ lineTypes })}
          />
        )}
        {layout.statuses.length > 0 && (
          <StatusChoices
            statuses={layout.statuses}
            disabled={!editable}
            onChange={(uncountedStatuses) => onChange({ uncountedStatuses })}
          />
        )}
      </div>
    </Card>
  )
}
