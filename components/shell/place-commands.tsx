'use client'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useCommands } from './commands'

/** Offers every place in the palette. */
export function PlaceCommands({ places }: { places: readonly { href: string; label: string }[] }) {
  const router = useRouter()
  const commands = useMemo(
    () => places.map(({ href, label }) => ({ title: label, group: 'Go to', run: () => router.push(href) })),
    [places, router],
  )
  useCommands(commands)
  return null
}
