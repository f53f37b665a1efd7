'use client'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { faultOf } from '@/lib/client/fault-of'
import { setUp } from '@/lib/client/session'
import { textOf } from '@/lib/client/text-of'
import type { WorkspaceOptions } from '@/lib/domain/workspace-options'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { WorkspaceFields, type WorkspaceText } from '../workspace-fields/workspace-fields'
import { NewPasswordField } from './new-password-field'
import { toSlug } from './to-slug'

const usual: WorkspaceText = {
  name: '',
  currency: 'GBP',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  weekStart: '1',
  fiscalYearStart: '1',
}

export function SetupForm({ options }: { options: WorkspaceOptions }) {
  const [workspace, setWorkspace] = useState(usual)
  const [slug, setSlug] = useState<string>()
  const attempt = useMutation({ mutationFn: setUp, onSuccess: (path) => window.location.assign(path) })
  const address = slug ?? toSlug(workspace.name)

  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (options.timeZones.some((zone) => zone.value === timeZone)) setWorkspace((before) => ({ ...before, timeZone }))
  }, [options.timeZones])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { weekStart, fiscalYearStart, ...settings } = workspace
    attempt.mutate({
      code: textOf(form, 'code'),
      name: textOf(form, 'person'),
      email: textOf(form, 'email'),
      password: textOf(form, 'password'),
      workspace: { ...settings, slug: address, weekStart: Number(weekStart), fiscalYearStart: Number(fiscalYearStart) },
    })
  }
  const fault = (field: string, label: string) => faultOf(attempt.error, field, label)

  return (
    <form onSubmit={submit} method="post" className="flex flex-col gap-4">
      <Field
        label="Code from the terminal"
        hint="Tillsight printed it where it was started. It works once."
        error={fault('code', 'Code')}
      >
        <Input name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoFocus required />
      </Field>

      <h2 className="mt-3 font-strong text-14">You, the first admin</h2>
      <Field label="Name" error={fault('name', 'Name')}>
        <Input name="person" autoComplete="name" maxLength={120} required />
      </Field>
      <Field label="E-mail" error={fault('email', 'E-mail')}>
        <Input type="email" name="email" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      </Field>
      <NewPasswordField error={fault('password', 'Password')} />

      <h2 className="mt-3 font-strong text-14">Your business</h2>
      <WorkspaceFields
        value={workspace}
        onChange={(change) => setWorkspace({ ...workspace, ...change })}
        options={options}
        fault={(field, label) => fault(`workspace.${field}`, label)}
      >
        <Field
          label="Short name"
          hint="Part of every link: letters, digits, hyphens."
          error={fault('workspace.slug', 'Short name')}
        >
          <Input
            name="slug"
            value={address}
            onChange={(event) => setSlug(event.target.value)}
            maxLength={40}
            required
          />
        </Field>
      </WorkspaceFields>

      {attempt.error && <Notice tone="bad">{attempt.error.message}</Notice>}
      <Button type="submit" variant="primary" size="medium" busy={attempt.isPending || attempt.isSuccess}>
        Set up Tillsight
      </Button>
    </form>
  )
}
