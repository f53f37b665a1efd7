'use client'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useCommands } from './commands'
import { useInView } from './use-in-view'

/** Offers every place in the palette. */
export function PlaceCommands({ places }: { places: readonly { href: string; label: string }[] }) {
  const router = useRouter()
  const inView = useInView()
  const commands = useMemo(
    () => places.map(({ href, label }) => ({ title: label, group: 'Go to', run: () => router.push(inView(href)) })),
    [places, router, inView],
  )
  useCommands(commands)
  return null
}
