'use client'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { faultOf, isToldByFields } from '@/lib/client/fault-of'
import { setPassword } from '@/lib/client/session'
import { textOf } from '@/lib/client/text-of'
import { passwordLength } from '@/lib/domain/password-length'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'

/** For whoever holds a password link: a new password, then straight in. */
export function NewPasswordForm({ token, email }: { token: string; email: string }) {
  const attempt = useMutation({
    mutationFn: (password: string) => setPassword(token, password),
    onSuccess: (path) => window.location.assign(path),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    attempt.mutate(textOf(new FormData(event.currentTarget), 'password'))
  }
  return (
    <form onSubmit={submit} method="post" className="flex flex-col gap-4">
      {attempt.error && !isToldByFields(attempt.error, ['password']) && (
        <Notice tone="bad">{attempt.error.message}</Notice>
      )}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field
        label="New password"
        hint={`At least ${passwordLength.min} characters.`}
        error={faultOf(attempt.error, 'password', 'Password')}
      >
        <Input
          type="password"
          name="password"
          autoComplete="new-password"
          minLength={passwordLength.min}
          maxLength={passwordLength.max}
          autoFocus
          required
        />
      </Field>
      <Button type="submit" variant="primary" size="medium" busy={attempt.isPending || attempt.isSuccess}>
        Set password and sign in
      </Button>
    </form>
  )
}
