'use client'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { faultOf, isToldByFields } from '@/lib/client/fault-of'
import { setPassword } from '@/lib/client/session'
import { textOf } from '@/lib/client/text-of'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { NewPasswordField } from './new-password-field'

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
      <NewPasswordField label="New password" error={faultOf(attempt.error, 'password', 'Password')} autoFocus />
      <Button type="submit" variant="primary" size="medium" busy={attempt.isPending || attempt.isSuccess}>
        Set password and sign in
      </Button>
    </form>
  )
}
