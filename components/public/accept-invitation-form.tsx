'use client'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { faultOf } from '@/lib/client/fault-of'
import { acceptInvitation } from '@/lib/client/session'
import { textOf } from '@/lib/client/text-of'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { NewPasswordField } from './new-password-field'

type AcceptInvitationFormProps = { token: string; email: string; workspaceName: string }

/** For someone new: a name and a password, then straight in. */
export function AcceptInvitationForm({ token, email, workspaceName }: AcceptInvitationFormProps) {
  const attempt = useMutation({
    mutationFn: (person: { name: string; password: string }) => acceptInvitation(token, person),
    onSuccess: (path) => window.location.assign(path),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    attempt.mutate({ name: textOf(form, 'name'), password: textOf(form, 'password') })
  }
  return (
    <form onSubmit={submit} method="post" className="flex flex-col gap-4">
      {attempt.error && <Notice tone="bad">{attempt.error.message}</Notice>}
      <Field label="E-mail" hint="The invitation is for this address.">
        <Input type="email" name="email" autoComplete="username" value={email} readOnly />
      </Field>
      <Field label="Name" error={faultOf(attempt.error, 'name', 'Name')}>
        <Input name="name" autoComplete="name" maxLength={120} autoFocus required />
      </Field>
      <NewPasswordField error={faultOf(attempt.error, 'password', 'Password')} />
      <Button type="submit" variant="primary" size="medium" busy={attempt.isPending || attempt.isSuccess}>
        Join {workspaceName}
      </Button>
    </form>
  )
}
