import { passwordLength } from '@/lib/domain/password-length'
import { Field } from '../ui/field'
import { Input } from '../ui/input'

type NewPasswordFieldProps = { label?: string; error: string | undefined; autoFocus?: boolean }

/** A password to be chosen, sent as `password`. */
export function NewPasswordField({ label = 'Password', error, autoFocus }: NewPasswordFieldProps) {
  return (
    <Field label={label} hint={`At least ${passwordLength.min} characters.`} error={error}>
      <Input
        type="password"
        name="password"
        autoComplete="new-password"
        minLength={passwordLength.min}
        maxLength={passwordLength.max}
        autoFocus={autoFocus}
        required
      />
    </Field>
  )
}
