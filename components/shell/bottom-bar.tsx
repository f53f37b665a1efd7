'use client'
import { Menu } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { cn } from '../ui/cn'
import { Sheet } from '../ui/sheet'
import type { Frame } from './app-shell'
import { PersonMenu } from './person-menu'
import { currentPlace } from './place'
import { PlaceList } from './place-list'
import { WorkspaceMenu } from './workspace-menu'

const item = 'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-12 [&_svg]:size-5'

/** The places on a phone: the first four at hand, the rest in a sheet. */
export function BottomBar({ places, ...frame }: Frame) {
  const [open, setOpen] = useState(false)
  const current = currentPlace(places, usePathname())
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      <nav aria-label="Places" className="flex">
        {places.slice(0, 4).map((place) => (
          <Link
            key={place.href}
            href={place.href}
            aria-current={place === current ? 'page' : undefined}
            className={cn(item, place === current ? 'font-strong text-accent' : 'text-muted')}
          >
            {place.icon}
            <span className="max-w-full truncate px-1">{place.label}</span>
          </Link>
        ))}
        <Sheet
          side="bottom"
          title="More"
          open={open}
          onOpenChange={setOpen}
          trigger={
            <button type="button" className={cn(item, 'text-muted')}>
              <Menu aria-hidden />
              More
            </button>
          }
        >
          <div className="flex flex-col gap-3">
            <WorkspaceMenu workspace={frame.workspace} workspaces={frame.workspaces} roomName={frame.roomName} />
            <PlaceList places={places} onGo={() => setOpen(false)} />
            <PersonMenu person={frame.person} theme={frame.theme} />
          </div>
        </Sheet>
      </nav>
    </div>
  )
}
