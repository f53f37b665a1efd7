import type { ReactNode } from 'react'

/** Somewhere a room can take a person. */
export type Place = {
  href: string
  label: string
  icon: ReactNode
  /** Places of the same group stand together under this heading. */
  group?: string
}

/** The place a path belongs to: the one with the longest address that begins it. */
export function currentPlace(places: readonly Place[], path: string): Place | undefined {
  return places
    .filter((place) => path === place.href || path.startsWith(`${place.href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0]
}
