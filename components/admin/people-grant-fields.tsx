import { faultOf } from '@/lib/client/fault-of'
import type { GrantRequest } from '@/lib/contracts/grant'
import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import { type Role, roles } from '@/lib/domain/role'
import { Checkbox } from '../ui/checkbox'
import { Field } from '../ui/field'
import { FileText } from '../ui/file-text'
import { Input } from '../ui/input'
import { Select } from '../ui/select'
import { roleHints, roleNames } from './people-role-names'

type GrantFieldsProps = {
  value: GrantRequest
  onChange: (value: GrantRequest) => void
  branches: readonly { key: string; name: string }[]
  error: Error | null
}

const options = roles.map((role) => ({ value: role, label: roleNames[role] }))

/** Role, and what narrows it: branches for marketing, the customer id for a customer. */
export function GrantFields({ value, onChange, branches, error }: GrantFieldsProps) {
  const { role, branchKeys, customerKey } = value
  const chooseRole = (next: Role) =>
    onChange({ role: next, branchKeys: [], customerKey: next === 'customer' ? (customerKey ?? '') : null })
  const limitTo = (key: string, on: boolean) =>
    onChange({ ...value, branchKeys: on ? [...branchKeys, key] : branchKeys.filter((other) => other !== key) })
  return (
    <>
      <Field label="Role" hint={roleHints[role]} error={faultOf(error, 'role', 'Role')}>
        <Select
          options={options}
          value={role}
          onChange={(event) => chooseRole(roles.find((known) => known === event.target.value) ?? role)}
        />
      </Field>
      {role === 'customer' && (
        <Field
          label="Customer id"
          hint="As in the files. If no file has brought it yet, the room stays empty until one does."
          error={faultOf(error, 'customerKey', 'Customer id')}
        >
          <Input
            value={customerKey ?? ''}
            onChange={(event) => onChange({ ...value, customerKey: event.target.value })}
            maxLength={LONGEST_TEXT}
            required
          />
        </Field>
      )}
      {role === 'marketing' && branches.length > 0 && (
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 font-strong text-13">Branches</legend>
          <p className="text-13 text-muted">None ticked: all branches, also those to come.</p>
          <div className="max-h-44 overflow-y-auto rounded-control border p-2.5">
            {branches.map((branch) => (
              <Checkbox
                key={branch.key}
                label={<FileText>{branch.name}</FileText>}
                checked={branchKeys.includes(branch.key)}
                onChange={(event) => limitTo(branch.key, event.target.checked)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
