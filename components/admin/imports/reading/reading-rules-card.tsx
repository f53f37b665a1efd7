'use client'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import { NumberText } from '../../../shell/number-text'
import { useFormat } from '../../../shell/workspace-context'
import { Card } from '../../../ui/card'
import { FileText } from '../../../ui/file-text'
import { Switch } from '../../../ui/switch'
import { withoutRow } from '../without-row'
import type { ChangeReading } from './use-reading-change'

type Rule = ImportReadingAnswer['rules'][number]
type Samples = ImportReadingAnswer['preview']['cleanings'][number]['samples']
type ReadingRulesCardProps = { reading: ImportReadingAnswer; onChange: ChangeReading }

/**
 * The cleaning rules that apply to this file, with their effect; the others stand folded below. One that is switched stays
 * where it stands, and keeps the focus.
 */
export function ReadingRulesCard({ reading, onChange }: ReadingRulesCardProps) {
  // Repairs have a card of their own.
  const rules = reading.rules.filter(({ name }) => name !== 'row-mended')
  const [order] = useState(() => rules.toSorted((a, b) => b.count - a.count).map(({ name }) => name))
  const [switched, setSwitched] = useState<Readonly<Record<string, 'shown' | 'folded'>>>({})
  const standing = ({ name, count }: Rule) => switched[name] ?? (count > 0 ? 'shown' : 'folded')
  const sorted = rules.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  const shown = sorted.filter((rule) => standing(rule) === 'shown')
  const others = sorted.filter((rule) => standing(rule) === 'folded')
  const list = (listed: readonly Rule[]) => (
    <ul className="flex flex-col gap-4">
      {listed.map((rule) => (
        <ReadingRule
          key={rule.name}
          rule={rule}
          samples={reading.preview.cleanings.find((applied) => applied.rule === rule.name)?.samples ?? []}
          editable={reading.editable}
          onSwitch={(on) => {
            setSwitched({ ...switched, [rule.name]: standing(rule) })
            onChange({ rules: [{ name: rule.name, on }] })
          }}
        />
      ))}
    </ul>
  )
  return (
    <Card
      title="Cleaning rules"
      definition="The number beside a rule says how many of the first rows it concerns. Switch one off and the preview shows the effect."
      bodyClassName="gap-4"
    >
      {shown.length > 0 ? list(shown) : <p className="text-13 text-muted">No rule applies to these rows.</p>}
      {others.length > 0 && (
        <details className="group text-13">
          <summary className="flex min-h-8 w-fit items-center gap-1.5 text-muted hover:text-text">
            <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
            {others.length} {shown.length > 0 ? 'more watch' : 'watch'} every file
          </summary>
          <div className="pt-3">{list(others)}</div>
        </details>
      )}
    </Card>
  )
}

type ReadingRuleProps = { rule: Rule; samples: Samples; editable: boolean; onSwitch: (on: boolean) => void }

function ReadingRule({ rule, samples, editable, onSwitch }: ReadingRuleProps) {
  const { title, explanation, on, switchable, count } = rule
  return (
    <li className="flex gap-4">
      <span className="w-8 shrink-0 pt-0.5 text-right text-13 text-muted">
        {count > 0 && <NumberText value={count} unit="count" />}
      </span>
      <div className="min-w-0 flex-1">
        {switchable ? (
          <Switch label={title} hint={explanation} checked={on} disabled={!editable} onCheckedChange={onSwitch} />
        ) : (
          <div className="flex items-start justify-between gap-4">
            <div className="flex flex-col">
              <span className="text-14">{title}</span>
              <span className="text-13 text-muted">{explanation}</span>
            </div>
            <span className="shrink-0 text-12 text-muted">always on</span>
          </div>
        )}
        {samples.length > 0 && <RuleSamples samples={samples} />}
      </div>
    </li>
  )
}

const SHOWN_SAMPLES = 3

/** Where the rule applied, and what it did there. */
function RuleSamples({ samples }: { samples: Samples }) {
  const format = useFormat()
  return (
    <ul aria-label="For example" className="mt-1 flex flex-col gap-0.5 border-l pl-3 text-12 text-muted">
      {samples.slice(0, SHOWN_SAMPLES).map(({ row, note }) => (
        <li key={row} className="flex gap-2">
          <span className="shrink-0 tabular-nums">Row {format.value(row, 'count')}</span>
          <FileText className="min-w-0 wrap-anywhere">{withoutRow(note)}</FileText>
        </li>
      ))}
    </ul>
  )
}
