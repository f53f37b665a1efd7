'use client'
import { Menu } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { cn } from '../ui/cn'
import type { Frame } from './frame'
import { currentPlace, placesAtHand } from './place'
import { useInView } from './use-in-view'

const MoreSheet = dynamic(() => import('./more-sheet').then((module) => module.MoreSheet))

const item = 'relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-12 [&_svg]:size-5'

/** The places on a phone: four at hand, all in a sheet. */
export function BottomBar({ places, ...frame }: Frame) {
  const [open, setOpen] = useState(false)
  const current = currentPlace(places, usePathname())
  const inView = useInView()
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden">
      <nav aria-label="Places" className="flex">
        {placesAtHand(places, current).map((place) => (
          <Link
            key={place.href}
            href={inView(place.href)}
            aria-current={place === current ? 'page' : undefined}
            className={cn(item, place === current ? 'font-strong text-accent' : 'text-muted')}
          >
            {place.icon}
            {place.mark && <span className="absolute top-1 ml-8">{place.mark}</span>}
            <span className="max-w-full truncate px-1">{place.short ?? place.label}</span>
          </Link>
        ))}
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
          className={cn(item, 'text-muted')}
        >
          <Menu aria-hidden />
          More
        </button>
        {open && <MoreSheet places={places} {...frame} onClose={() => setOpen(false)} />}
      </nav>
    </div>
  )
}
