'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { faultOf } from '@/lib/client/fault-of'
import { changeSettings, settingsOptions } from '@/lib/client/settings'
import type { Settings } from '@/lib/contracts/settings'
import type { WorkspaceOptions } from '@/lib/domain/workspace-options'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ErrorState } from '../ui/error-state'
import { Notice } from '../ui/notice'
import { Skeleton } from '../ui/skeleton'
import { toast } from '../ui/toast'
import { WorkspaceFields, type WorkspaceText } from '../workspace-fields/workspace-fields'

const toText = ({ weekStart, fiscalYearStart, ...settings }: Settings): WorkspaceText => ({
  name: settings.name,
  currency: settings.currency,
  timeZone: settings.timeZone,
  locale: settings.locale,
  weekStart: String(weekStart),
  fiscalYearStart: String(fiscalYearStart),
})

/** Name, money and calendar of the business. */
export function SettingsCard({ options }: { options: WorkspaceOptions }) {
  const { slug } = useWorkspace()
  const { data, error, refetch } = useQuery(settingsOptions(slug))
  return (
    <Card title="Business">
      {data ? (
        <SettingsForm settings={data} options={options} />
      ) : error ? (
        <ErrorState message={error.message} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-96" />
      )}
    </Card>
  )
}

function SettingsForm({ settings, options }: { settings: Settings; options: WorkspaceOptions }) {
  const { slug } = useWorkspace()
  const router = useRouter()
  const queries = useQueryClient()
  const [text, setText] = useState(() => toText(settings))
  const save = useMutation({
    mutationFn: () =>
      changeSettings(slug, {
        ...text,
        weekStart: Number(text.weekStart),
        fiscalYearStart: Number(text.fiscalYearStart),
      }),
    onSuccess: async () => {
      toast({ tone: 'good', title: 'Settings saved' })
      await queries.invalidateQueries()
      router.refresh()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form onSubmit={submit} className="flex max-w-lg flex-col gap-4">
      <WorkspaceFields
        value={text}
        onChange={(change) => setText({ ...text, ...change })}
        options={options}
        fault={(field, label) => faultOf(save.error, field, label)}
        currencyFixed={settings.currencyFixed && 'Orders are in this currency, so it can no longer change.'}
      />
      {save.error && <Notice tone="bad">{save.error.message}</Notice>}
      <Button type="submit" variant="primary" size="medium" className="self-start" busy={save.isPending}>
        Save
      </Button>
    </form>
  )
}
