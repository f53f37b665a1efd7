'use client'
import { type FormEvent, useState } from 'react'
import type { DayRange } from '@/lib/domain/calendar'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'

type CustomRangeProps = {
  days: DayRange | undefined
  onShow: (days: DayRange) => void
  /** What the button says. */
  action?: string
}

/** Two days of one's own. */
export function CustomRange({ days, onShow, action = 'Show these days' }: CustomRangeProps) {
  const [from, setFrom] = useState(days?.from ?? '')
  const [to, setTo] = useState(days?.to ?? '')
  const reversed = from !== '' && to !== '' && from > to
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (from && to && !reversed) onShow({ from, to })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field label="From">
        <Input type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />
      </Field>
      <Field label="To" error={reversed && 'Must not be before the first day.'}>
        <Input type="date" required value={to} onChange={(event) => setTo(event.target.value)} />
      </Field>
      <Button type="submit" variant="primary">
        {action}
      </Button>
    </form>
  )
}
