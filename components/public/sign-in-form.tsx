'use client'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { signIn } from '@/lib/client/session'
import { textOf } from '@/lib/client/text-of'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'

type SignInFormProps = {
  /** Where to go once signed in. */
  next: string
  email?: string
}

export function SignInForm({ next, email }: SignInFormProps) {
  const attempt = useMutation({ mutationFn: signIn, onSuccess: () => window.location.assign(next) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    attempt.mutate({ email: textOf(form, 'email'), password: textOf(form, 'password') })
  }
  return (
    <form onSubmit={submit} method="post" className="flex flex-col gap-4">
      {attempt.error && <Notice tone="bad">{attempt.error.message}</Notice>}
      <Field label="E-mail">
        <Input
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={email}
          autoFocus={!email}
          required
        />
      </Field>
      <Field label="Password">
        <Input type="password" name="password" autoComplete="current-password" autoFocus={Boolean(email)} required />
      </Field>
      <Button type="submit" variant="primary" size="medium" busy={attempt.isPending || attempt.isSuccess}>
        Sign in
      </Button>
    </form>
  )
}
