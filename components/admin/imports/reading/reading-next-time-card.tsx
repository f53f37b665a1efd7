'use client'
import { useState } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Input } from '../../../ui/input'
import { Select } from '../../../ui/select'
import { Switch } from '../../../ui/switch'
import { RejectedLimitField } from '../../rejected-limit-field'
import type { ChangeReading } from './use-reading-change'

type ReadingNextTimeCardProps = {
  reading: ImportReadingAnswer
  onChange: ChangeReading
  remember: boolean
  onRemember: (remember: boolean) => void
}

/** Whether the next file of this kind goes straight through, under which name the kind is known, and when to stop. */
export function ReadingNextTimeCard({ reading, onChange, remember, onRemember }: ReadingNextTimeCardProps) {
  const { layout, editable } = reading
  return (
    <Card title="The next file of this kind">
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Switch
            label="Remember how it is read"
            hint="The next file of this kind then needs no questions."
            checked={remember}
            disabled={!editable}
            onCheckedChange={onRemember}
          />
          {remember && <LayoutName key={layout.title} title={layout.title} editable={editable} onChange={onChange} />}
        </div>
        <div className="flex flex-col gap-5">
          <Switch
            label="Let me look before it is loaded"
            hint="Off: a file that looks just like this one goes straight through."
            checked={layout.reviewNextTime}
            disabled={!editable || !remember}
            onCheckedChange={(reviewNextTime) => onChange({ reviewNextTime })}
          />
          <Field label="If its columns differ" hint="A column added, gone, renamed, moved or written differently.">
            <Select
              value={layout.onDrift}
              disabled={!editable || !remember}
              onChange={(event) => onChange({ onDrift: event.target.value === 'continue' ? 'continue' : 'wait' })}
              options={[
                { value: 'wait', label: 'Wait for me' },
                { value: 'continue', label: 'Continue if nothing needed is missing' },
              ]}
            />
          </Field>
          <RejectedLimitField limit={layout.policy} disabled={!editable} onChange={(policy) => onChange({ policy })} />
        </div>
      </div>
    </Card>
  )
}

type LayoutNameProps = { title: string; editable: boolean; onChange: ChangeReading }

function LayoutName({ title, editable, onChange }: LayoutNameProps) {
  const [name, setName] = useState(title)
  const keep = () => {
    if (name.trim() === '') setName(title)
    else if (name.trim() !== title) onChange({ layoutTitle: name.trim() })
  }
  return (
    <Field label="Name of the layout" hint="A layout is how a kind of file is read.">
      <Input
        value={name}
        disabled={!editable}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  )
}
