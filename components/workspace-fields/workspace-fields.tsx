import type { ReactNode } from 'react'
import type { WorkspaceOptions } from '@/lib/domain/workspace-options'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { monthOptions, weekdayOptions } from './calendar-options'

/** The text of each setting, as the form holds it. */
export type WorkspaceText = {
  name: string
  currency: string
  timeZone: string
  locale: string
  weekStart: string
  fiscalYearStart: string
}

type WorkspaceFieldsProps = {
  value: WorkspaceText
  onChange: (change: Partial<WorkspaceText>) => void
  options: WorkspaceOptions
  /** What the server said of a field. */
  fault: (field: keyof WorkspaceText, label: string) => string | undefined
  /** Why the currency cannot change, when it cannot. */
  currencyFixed?: ReactNode
  /** Shown below the name. */
  children?: ReactNode
}

/** Name, money and calendar of a business: the same at first run and in the settings. */
export function WorkspaceFields({ value, onChange, options, fault, currencyFixed, children }: WorkspaceFieldsProps) {
  const choice = (field: keyof WorkspaceText) => ({
    name: field,
    value: value[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
  })
  return (
    <>
      <Field label="Business name" error={fault('name', 'Business name')}>
        <Input {...choice('name')} autoComplete="organization" maxLength={80} required />
      </Field>
      {children}
      <Field label="Currency" hint={currencyFixed} error={fault('currency', 'Currency')}>
        <Select {...choice('currency')} options={options.currencies} disabled={Boolean(currencyFixed)} />
      </Field>
      <Field
        label="Time zone"
        hint="Of the tills; days and hours are the shop’s."
        error={fault('timeZone', 'Time zone')}
      >
        <Select {...choice('timeZone')} options={options.timeZones} />
      </Field>
      <Field label="Numbers and dates as in" error={fault('locale', 'Language')}>
        <Select {...choice('locale')} options={options.locales} />
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label="Week starts on" error={fault('weekStart', 'Week start')}>
          <Select {...choice('weekStart')} options={weekdayOptions} />
        </Field>
        <Field label="Fiscal year starts in" error={fault('fiscalYearStart', 'Fiscal year')}>
          <Select {...choice('fiscalYearStart')} options={monthOptions} />
        </Field>
      </div>
    </>
  )
}
