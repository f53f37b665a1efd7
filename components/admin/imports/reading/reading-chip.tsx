'use client'
import { ChevronDown } from 'lucide-react'
import { Button } from '../../../ui/button'
import { OptionPicker, type PickerOption } from '../../../ui/option-picker'

type ReadingChipProps = {
  /** What is chosen: "Delimiter". */
  title: string
  value: string
  options: readonly PickerOption[]
  onChange: (value: string) => void
  disabled: boolean
}

/** One detected fact of the file, changed with a click. */
export function ReadingChip({ title, value, options, onChange, disabled }: ReadingChipProps) {
  const shown = options.find((option) => option.value === value)?.label ?? value
  return (
    <OptionPicker
      label={title}
      value={value}
      options={options}
      onChange={onChange}
      trigger={
        <Button disabled={disabled} className="gap-1.5 font-normal">
          <span className="text-muted">{title}</span>
          <span className="font-strong">{shown}</span>
          <ChevronDown aria-hidden className="text-muted" />
        </Button>
      }
    />
  )
}
