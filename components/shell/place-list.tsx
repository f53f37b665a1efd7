'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Fragment, useState } from 'react'
import { cn } from '../ui/cn'
import { Tooltip } from '../ui/tooltip'
import { currentPlace, type Place } from './place'
import { useInView } from './use-in-view'

type PlaceListProps = { places: readonly Place[]; collapsed?: boolean; onGo?: () => void }

export function PlaceList({ places, collapsed, onGo }: PlaceListProps) {
  const current = currentPlace(places, usePathname())
  return (
    <ul className="flex flex-col gap-0.5">
      {places.map((place, index) => (
        <Fragment key={place.href}>
          {place.group && place.group !== places[index - 1]?.group && (
            <li
              className={cn(
                'px-2 pt-4 pb-1 text-12 text-muted first:pt-0',
                collapsed && 'h-6 overflow-hidden opacity-0',
              )}
            >
              {place.group}
            </li>
          )}
          <li>
            <PlaceLink place={place} current={place === current} collapsed={collapsed} onGo={onGo} />
          </li>
        </Fragment>
      ))}
    </ul>
  )
}

type PlaceLinkProps = { place: Place; current: boolean; collapsed?: boolean; onGo?: () => void }

function PlaceLink({ place, current, collapsed, onGo }: PlaceLinkProps) {
  // Fetched ahead when somebody comes near: eight pages at once would hold up the one that is asked for.
  const [near, setNear] = useState(false)
  const inView = useInView()
  const link = (
    <Link
      href={inView(place.href)}
      prefetch={near ? null : false}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
      onClick={onGo}
      aria-current={current ? 'page' : undefined}
      aria-label={collapsed ? place.label : undefined}
      className={cn(
        'flex h-8 items-center gap-2.5 rounded-control px-2 text-13 text-muted transition-colors hover:bg-hover hover:text-text pointer-coarse:h-11 [&_svg]:size-4 [&_svg]:shrink-0',
        collapsed && 'relative w-10 justify-center',
        current && 'bg-pressed font-strong text-text hover:bg-pressed',
      )}
    >
      {place.icon}
      {!collapsed && <span className="truncate">{place.label}</span>}
      {place.mark && <span className={collapsed ? 'absolute top-0 right-0' : 'ml-auto'}>{place.mark}</span>}
    </Link>
  )
  if (!collapsed) return link
  return (
    <Tooltip text={place.label} side="right">
      {link}
    </Tooltip>
  )
}
