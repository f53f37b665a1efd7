'use client'
import { useState } from 'react'
import { limitPercent, limitWords, type RejectedLimit } from '@/lib/domain/rejected-limit'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { readLimit } from './read-limit'

type RejectedLimitFieldProps = {
  limit: RejectedLimit
  disabled: boolean
  onChange: (limit: RejectedLimit) => void
}

const OTHER = 'other'
const usual: readonly RejectedLimit[] = [
  { maxRejectedRows: 0, maxRejectedShare: 0 },
  { maxRejectedRows: 20, maxRejectedShare: 0.05 },
  { maxRejectedRows: 0, maxRejectedShare: 1 },
]

const keyOf = ({ maxRejectedRows, maxRejectedShare }: RejectedLimit): string => `${maxRejectedRows} ${maxRejectedShare}`

/** Short enough for the field; the sentence below it says the rest. */
function titleOf(limit: RejectedLimit): string {
  const { maxRejectedRows: rows, maxRejectedShare: share } = limit
  if (share >= 1) return 'Never stop: load the others'
  if (rows === 0 && share === 0) return `Stop ${limitWords(limit)}`
  return `Stop above ${[rows > 0 && `${rows.toLocaleString('en')} rows`, share > 0 && `${limitPercent(limit)} %`]
    .filter(Boolean)
    .join(' and ')}`
}

const sentenceOf = (limit: RejectedLimit): string =>
  limit.maxRejectedShare >= 1 ? 'Never stops: the others are loaded.' : `Stops ${limitWords(limit)}.`

/** When an import is stopped because too many of its rows are rejected: a usual limit, or one of one’s own. */
export function RejectedLimitField({ limit, disabled, onChange }: RejectedLimitFieldProps) {
  const [own, setOwn] = useState(false)
  const known = usual.some((each) => keyOf(each) === keyOf(limit)) ? usual : [limit, ...usual]
  return (
    <div className="flex flex-col gap-3">
      <Field
        label="If rows are rejected"
        hint={`${own ? '' : `${sentenceOf(limit)} `}Rejected rows are always kept, with the reason, to be corrected.`}
      >
        <Select
          value={own ? OTHER : keyOf(limit)}
          disabled={disabled}
          onChange={({ target }) => {
            const chosen = known.find((each) => keyOf(each) === target.value)
            setOwn(chosen === undefined)
            if (chosen) onChange(chosen)
          }}
          options={[
            ...known.map((each) => ({ value: keyOf(each), label: titleOf(each) })),
            { value: OTHER, label: 'Another limit …' },
          ]}
        />
      </Field>
      {own && <OwnLimit limit={limit} disabled={disabled} onChange={onChange} />}
    </div>
  )
}

/** Two numbers; what is left empty does not matter. Kept once the pair makes sense and both are left. */
function OwnLimit({ limit, disabled, onChange }: RejectedLimitFieldProps) {
  const [rows, setRows] = useState(limit.maxRejectedRows > 0 ? String(limit.maxRejectedRows) : '')
  const [percent, setPercent] = useState(limit.maxRejectedShare > 0 ? String(limitPercent(limit)) : '')
  const read = readLimit(rows, percent)
  const keep = () => read.limit && keyOf(read.limit) !== keyOf(limit) && onChange(read.limit)
  const onKeyDown = ({ key }: { key: string }) => key === 'Enter' && keep()
  return (
    <fieldset
      className="grid grid-cols-2 gap-3"
      disabled={disabled}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || keep()}
    >
      <legend className="mb-1.5 text-13 text-muted">Stop at more than</legend>
      <Field label="Rows" error={read.rowsFault}>
        <Input
          inputMode="numeric"
          placeholder="any"
          value={rows}
          onChange={({ target }) => setRows(target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Field label="Per cent" error={read.percentFault}>
        <Input
          inputMode="decimal"
          placeholder="any"
          value={percent}
          onChange={({ target }) => setPercent(target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {read.limit && (
        <p role="status" className="col-span-2 text-13 text-muted">
          {sentenceOf(read.limit)}
        </p>
      )}
    </fieldset>
  )
}
