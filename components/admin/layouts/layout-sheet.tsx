'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeLayout, deleteLayout, layoutsKey } from '@/lib/client/layouts'
import { useWorkspace } from '../../shell/workspace-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { FileText } from '../../ui/file-text'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { Sheet } from '../../ui/sheet'
import { Switch } from '../../ui/switch'
import { fieldTitle } from '../imports/import-words'
import { RejectedLimitField } from '../rejected-limit-field'
import type { LayoutItem } from './layout-columns'
import { LayoutVersions } from './layout-versions'

type LayoutSheetProps = { layout: LayoutItem; onClose: () => void }

/** A layout's columns, and what is done with the next file of its kind. */
export function LayoutSheet({ layout, onClose }: LayoutSheetProps) {
  const { slug } = useWorkspace()
  const queryClient = useQueryClient()
  const [forgetting, setForgetting] = useState(false)
  const settle = { onSuccess: () => queryClient.invalidateQueries({ queryKey: layoutsKey(slug) }) }
  const change = useMutation({
    mutationFn: (next: Parameters<typeof changeLayout>[2]) => changeLayout(slug, layout.name, next),
    ...settle,
  })
  const remove = useMutation({ mutationFn: () => deleteLayout(slug, layout.name), ...settle })
  const own = layout.origin === 'stored'
  const fault = change.error ?? remove.error
  return (
    <Sheet
      title={layout.title}
      description={own ? `Version ${layout.version}` : 'Comes with Tillsight'}
      open
      onOpenChange={(open) => open || onClose()}
      footer={
        own &&
        (forgetting ? (
          <>
            <Button onClick={() => setForgetting(false)}>Keep it</Button>
            <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
              Forget this layout
            </Button>
          </>
        ) : (
          <Button variant="ghost" onClick={() => setForgetting(true)}>
            Forget
          </Button>
        ))
      }
    >
      <div className="flex flex-col gap-6">
        {fault && <Notice tone="bad">{fault.message}</Notice>}
        {forgetting && (
          <Notice tone="warning">
            What was imported with it stays. The next file of this kind will be understood anew.
          </Notice>
        )}
        {own && <Name title={layout.title} onChange={(title) => change.mutate({ title })} />}
        <Switch
          label="Let me look before it is loaded"
          hint="Off: a file of this kind goes straight through."
          checked={layout.reviewNextTime}
          disabled={!own}
          onCheckedChange={(reviewNextTime) => change.mutate({ reviewNextTime })}
        />
        <Field label="If its columns differ">
          <Select
            value={layout.onDrift}
            disabled={!own}
            onChange={(event) => change.mutate({ onDrift: event.target.value === 'continue' ? 'continue' : 'wait' })}
            options={[
              { value: 'wait', label: 'Wait for me' },
              { value: 'continue', label: 'Continue if nothing needed is missing' },
            ]}
          />
        </Field>
        <RejectedLimitField limit={layout.policy} disabled={!own} onChange={(policy) => change.mutate({ policy })} />
        <Columns columns={layout.columns} />
        {own && <LayoutVersions name={layout.name} />}
      </div>
    </Sheet>
  )
}

function Name({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const [name, setName] = useState(title)
  const keep = () => name.trim() !== '' && name.trim() !== title && onChange(name.trim())
  return (
    <Field label="Name">
      <Input
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  )
}

function Columns({ columns }: { columns: LayoutItem['columns'] }) {
  return (
    <div>
      <h3 className="mb-2 font-strong text-13">Columns</h3>
      <ul className="flex flex-col text-13">
        {columns.map(({ name, field, personal, required }) => (
          <li key={`${name} ${field}`} className="flex min-h-9 items-center gap-3 border-b py-1.5 last:border-b-0">
            <FileText className="min-w-0 flex-1 wrap-anywhere font-mono text-12">{name}</FileText>
            {personal && <Badge tone="warning">personal</Badge>}
            <span className="text-right text-muted">
              {field === null ? 'not used' : fieldTitle(field)}
              {required && ', needed'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
