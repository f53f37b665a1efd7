'use client'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { NumberText } from '../../../shell/number-text'
import { Card } from '../../../ui/card'
import { Switch } from '../../../ui/switch'
import type { ChangeReading } from './use-reading-change'

type ReadingRulesCardProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/** The cleaning rules, how often each applies in the sample, and a switch where it may be switched. */
export function ReadingRulesCard({ reading, onChange }: ReadingRulesCardProps) {
  const rules = [...reading.rules].sort((a, b) => b.count - a.count)
  return (
    <Card
      title="Cleaning rules"
      definition="The number beside a rule says how many of the first rows it concerns. Switch one off and the preview shows the effect."
    >
      <ul className="flex flex-col gap-4">
        {rules.map(({ name, title, explanation, on, switchable, count }) => (
          <li key={name} className="flex gap-4">
            <span className="w-10 shrink-0 pt-0.5 text-right text-13 text-muted">
              {count > 0 && <NumberText value={count} unit="count" />}
            </span>
            <div className="min-w-0 flex-1">
              {switchable ? (
                <Switch
                  label={title}
                  hint={explanation}
                  checked={on}
                  disabled={!reading.editable}
                  onCheckedChange={(next) => onChange({ rules: [{ name, on: next }] })}
                />
              ) : (
                <div className="flex items-start justify-between gap-4">
                  <div className="flex flex-col">
                    <span className="text-14">{title}</span>
                    <span className="text-13 text-muted">{explanation}</span>
                  </div>
                  <span className="shrink-0 text-12 text-muted">always on</span>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
