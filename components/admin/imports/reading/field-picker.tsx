'use client'
import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import type { ImportReadingAnswer, ImportReadingColumn } from '@/lib/contracts/import-reading'
import { cn } from '../../../ui/cn'
import { OptionPicker, type PickerOption } from '../../../ui/option-picker'
import { groupTitles } from './reading-words'

type FieldPickerProps = {
  column: ImportReadingColumn
  reading: ImportReadingAnswer
  onChoose: (field: ImportReadingColumn['field']) => void
}

const NOT_USED = ''

/** What a column means, chosen among all that a column can mean; likely ones first. */
export function FieldPicker({ column, reading, onChoose }: FieldPickerProps) {
  const options = useMemo(() => toOptions(column, reading), [column, reading])
  const title = reading.fields.find(({ field }) => field === column.field)?.title
  return (
    <OptionPicker
      label={`Meaning of ${column.name}`}
      searchable
      value={column.field ?? NOT_USED}
      options={options}
      onChange={(value) => onChoose(reading.fields.find(({ field }) => field === value)?.field ?? null)}
      trigger={
        <button
          type="button"
          disabled={!reading.editable}
          aria-label={`${column.name} means ${title ?? 'nothing: not used'}`}
          className="inline-flex h-8 w-full min-w-0 items-center justify-between gap-2 rounded-control border border-field bg-surface px-2.5 text-left text-13 hover:border-muted disabled:opacity-60 pointer-coarse:h-11"
        >
          <span className={cn('truncate', title === undefined && 'text-muted')}>{title ?? 'Not used'}</span>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
        </button>
      }
    />
  )
}

function toOptions(column: ImportReadingColumn, { fields, columns }: ImportReadingAnswer): PickerOption[] {
  const likely = new Set([...(column.field ? [column.field] : []), ...column.others.map(({ field }) => field)])
  const holderOf = (field: string) => columns.find((other) => other.field === field && other.place !== column.place)
  const all = fields.map(({ field, title, explanation, group, repeatable }) => {
    const holder = repeatable ? undefined : holderOf(field)
    return {
      value: field,
      label: title,
      hint: holder ? `Now: ${holder.name}` : explanation,
      group: likely.has(field) ? 'Likely' : groupTitles[group],
      words: `${field} ${explanation}`,
    }
  })
  return [
    { value: NOT_USED, label: 'Not used', hint: 'The column is left out.', words: 'none ignore nothing' },
    ...all.filter(({ group }) => group === 'Likely'),
    ...all.filter(({ group }) => group !== 'Likely'),
  ]
}
