import type { ReactNode } from 'react'

/** Somewhere a room can take a person. */
export type Place = {
  href: string
  label: string
  /** Where there is little room. */
  short?: string
  icon: ReactNode
  /** At its right: how many things want somebody. */
  mark?: ReactNode
  /** Places of the same group stand together under this heading. */
  group?: string
  /** Other addresses that belong to it. */
  also?: readonly string[]
}

/** Those a phone has room for: the current one's group first, the current one always among them. */
export function placesAtHand(places: readonly Place[], current: Place | undefined, most = 4): readonly Place[] {
  const near = places.filter(({ group }) => group === current?.group)
  const first = [...near, ...places.filter((place) => !near.includes(place))].slice(0, most)
  return current === undefined || first.includes(current) ? first : [...first.slice(0, -1), current]
}

/** The place a path belongs to: the one with the longest address that begins it. */
export function currentPlace(places: readonly Place[], path: string): Place | undefined {
  return places
    .flatMap((place) => [place.href, ...(place.also ?? [])].map((href) => ({ place, href })))
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0]?.place
}
