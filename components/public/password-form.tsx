'use client'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { faultOf, isToldByFields } from '@/lib/client/fault-of'
import { changePassword } from '@/lib/client/session'
import { textOf } from '@/lib/client/text-of'
import { passwordLength } from '@/lib/domain/password-length'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'

/** Changes one's own password; sessions elsewhere end. */
export function PasswordForm({ email }: { email: string }) {
  const form = useRef<HTMLFormElement>(null)
  const change = useMutation({ mutationFn: changePassword, onSuccess: () => form.current?.reset() })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    change.mutate({ currentPassword: textOf(given, 'current'), newPassword: textOf(given, 'new') })
  }
  return (
    <form ref={form} onSubmit={submit} method="post" className="flex flex-col gap-4">
      {change.isSuccess && <Notice tone="good">Your password was changed. Other browsers are signed out.</Notice>}
      {change.error && !isToldByFields(change.error, ['currentPassword']) && (
        <Notice tone="bad">{change.error.message}</Notice>
      )}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label="Current password" error={faultOf(change.error, 'currentPassword', 'Current password')}>
        <Input type="password" name="current" autoComplete="current-password" required />
      </Field>
      <Field label="New password" hint={`At least ${passwordLength.min} characters.`}>
        <Input
          type="password"
          name="new"
          autoComplete="new-password"
          minLength={passwordLength.min}
          maxLength={passwordLength.max}
          required
        />
      </Field>
      <Button type="submit" variant="primary" size="medium" busy={change.isPending}>
        Change password
      </Button>
    </form>
  )
}
