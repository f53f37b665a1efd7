'use client'
import { Star, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { changeView, removeView } from '@/lib/client/views'
import type { SavedView, ViewChange } from '@/lib/contracts/views'
import { addressOf } from '@/lib/domain/saved-view'
import { useWorkspace } from '../shell/workspace-context'
import { cn } from '../ui/cn'
import { Dialog } from '../ui/dialog'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { Notice } from '../ui/notice'
import { Switch } from '../ui/switch'
import { toast } from '../ui/toast'
import { useKept, useViews } from './use-views'
import { ViewName } from './view-name'

/** Every view a person has or sees: renamed, shared, made the default, removed. */
export function ManageViewsDialog({ onClose }: { onClose: () => void }) {
  const { query, views } = useViews()
  const change = useKept('views', (workspace, given: ViewChange & { id: string }) => changeView(workspace, given))
  const remove = useKept('views', (workspace, { id }: SavedView) => removeView(workspace, id))
  const error = query.error ?? change.error ?? remove.error
  const takeAway = (view: SavedView) =>
    remove.mutate(view, { onSuccess: () => toast({ title: `“${view.name}” was removed` }) })
  return (
    <Dialog open onOpenChange={onClose} title="Saved views" size="large">
      {error && <Notice tone="bad">{error.message}</Notice>}
      {query.data && views.length === 0 && (
        <EmptyState title="No saved views">Set a page up as you like it, then save it from the Views menu.</EmptyState>
      )}
      <ul className="flex flex-col divide-y">
        {views.map((view) => (
          <li key={view.id} className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <ViewLine
              view={view}
              onChange={(given) => change.mutate({ id: view.id, ...given })}
              onRemove={() => takeAway(view)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

type ViewLineProps = { view: SavedView; onChange: (change: ViewChange) => void; onRemove: () => void }

function ViewLine({ view, onChange, onRemove }: ViewLineProps) {
  const { slug } = useWorkspace()
  const { name, shared, isDefault, mayChange } = view
  return (
    <>
      <IconButton
        label={isDefault ? `${name}: do not open its page with it` : `${name}: open its page with it`}
        aria-pressed={isDefault}
        onClick={() => onChange({ isDefault: !isDefault })}
      >
        <Star aria-hidden className={cn(isDefault && 'fill-accent text-accent')} />
      </IconButton>
      <div className="min-w-40 flex-1">
        {mayChange ? <ViewName name={name} onRename={(wanted) => onChange({ name: wanted })} /> : <span>{name}</span>}
        <Link
          href={addressOf(slug, view)}
          prefetch={false}
          className="block h-6 truncate text-12 text-muted leading-6 hover:underline"
        >
          {view.page || 'overview'}
          {view.search && `?${view.search}`}
        </Link>
      </div>
      {mayChange ? (
        <Switch label="Shared" checked={shared} onCheckedChange={(wanted) => onChange({ shared: wanted })} />
      ) : (
        <span className="text-13 text-muted">shared with you</span>
      )}
      <IconButton label={`Remove ${name}`} disabled={!mayChange} onClick={onRemove}>
        <Trash2 aria-hidden />
      </IconButton>
    </>
  )
}
