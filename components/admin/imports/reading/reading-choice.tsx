'use client'
import { useId } from 'react'
import { Select } from '../../../ui/select'

type ReadingChoiceProps = {
  title: string
  value: string
  choices: readonly { value: string; title: string; explanation: string }[]
  disabled: boolean
  onChange: (value: string) => void
}

/** One decision about the file, with what it means below it. */
export function ReadingChoice({ title, value, choices, disabled, onChange }: ReadingChoiceProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-strong text-13">
        {title}
      </label>
      <Select
        id={id}
        aria-describedby={`${id}-means`}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        options={choices.map((choice) => ({ value: choice.value, label: choice.title }))}
      />
      <p id={`${id}-means`} className="text-pretty text-13 text-muted">
        {choices.find((choice) => choice.value === value)?.explanation}
      </p>
    </div>
  )
}
