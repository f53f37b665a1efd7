'use client'
import { Bookmark, ChevronDown, ListChecks, NotebookPen, Plus, Printer, RotateCcw, Star } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import type { SavedView } from '@/lib/contracts/views'
import { addressOf, plainSearch } from '@/lib/domain/saved-view'
import { type Command, useCommands } from '../shell/commands'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../ui/menu'
import { useViews } from './use-views'

/* Without `ssr: false` each would have the whole menu wait for its code. */
const SaveViewDialog = dynamic(() => import('./save-view-dialog').then((module) => module.SaveViewDialog), {
  ssr: false,
})
const ManageViewsDialog = dynamic(() => import('./manage-views-dialog').then((module) => module.ManageViewsDialog), {
  ssr: false,
})
const NotesSheet = dynamic(() => import('./notes-sheet').then((module) => module.NotesSheet), { ssr: false })

type Opened = 'save' | 'manage' | 'notes' | null

/** Saved views and notes: to open, to keep, to look after. */
export function ViewsMenu() {
  const { slug } = useWorkspace()
  const router = useRouter()
  const { query, views, shown, place } = useViews()
  const [opened, setOpened] = useState<Opened>(null)
  const saved = query.data
  const commands = useMemo<Command[]>(
    () => [
      ...(saved?.views ?? []).map((view) => ({
        title: view.name,
        group: 'Open view',
        run: () => router.push(addressOf(slug, view)),
      })),
      { title: 'Save this view', group: 'Views', run: () => setOpened('save') },
      { title: 'Saved views', group: 'Views', run: () => setOpened('manage') },
      { title: 'Notes on dates', group: 'Views', run: () => setOpened('notes') },
      { title: 'Print or save as PDF', group: 'Views', run: () => window.print() },
    ],
    [saved, slug, router],
  )
  useCommands(commands)
  const hasDefault = views.some(({ isDefault, page }) => isDefault && page === place.page)
  return (
    <>
      <Menu
        align="start"
        className="w-64"
        trigger={
          <Button className="max-w-48">
            <Bookmark aria-hidden className="text-muted" />
            <span className="truncate">{shown?.name ?? 'Views'}</span>
            <ChevronDown aria-hidden className="text-muted" />
          </Button>
        }
      >
        <ViewItems title="Mine" views={views.filter(({ shared }) => !shared)} shown={shown} />
        <ViewItems title="Shared" views={views.filter(({ shared }) => shared)} shown={shown} />
        {hasDefault && (
          <MenuItem asChild>
            <Link href={addressOf(slug, { ...place, search: plainSearch })} prefetch={false}>
              <RotateCcw aria-hidden />
              Without a saved view
            </Link>
          </MenuItem>
        )}
        {views.length > 0 && <MenuSeparator />}
        <MenuItem onSelect={() => setOpened('save')}>
          <Plus aria-hidden />
          Save this view …
        </MenuItem>
        <MenuItem onSelect={() => setOpened('manage')}>
          <ListChecks aria-hidden />
          Saved views …
        </MenuItem>
        <MenuItem onSelect={() => setOpened('notes')}>
          <NotebookPen aria-hidden />
          Notes on dates …
        </MenuItem>
        <MenuItem onSelect={() => setTimeout(() => window.print())}>
          <Printer aria-hidden />
          Print or save as PDF …
        </MenuItem>
      </Menu>
      {opened === 'save' && <SaveViewDialog onClose={() => setOpened(null)} />}
      {opened === 'manage' && <ManageViewsDialog onClose={() => setOpened(null)} />}
      {opened === 'notes' && <NotesSheet onClose={() => setOpened(null)} />}
    </>
  )
}

type ViewItemsProps = { title: string; views: readonly SavedView[]; shown: SavedView | undefined }

function ViewItems({ title, views, shown }: ViewItemsProps) {
  const { slug } = useWorkspace()
  if (views.length === 0) return null
  return (
    <>
      <MenuLabel>{title}</MenuLabel>
      {views.map((view) => (
        <MenuItem key={view.id} asChild>
          <Link
            href={addressOf(slug, view)}
            prefetch={false}
            aria-current={view.id === shown?.id ? 'page' : undefined}
            className={view.id === shown?.id ? 'font-strong' : undefined}
          >
            <Bookmark aria-hidden className={view.id === shown?.id ? 'fill-accent text-accent!' : undefined} />
            <span className="truncate">{view.name}</span>
            {view.isDefault && <Star aria-label="default" className="ml-auto fill-accent text-accent!" />}
          </Link>
        </MenuItem>
      ))}
    </>
  )
}
