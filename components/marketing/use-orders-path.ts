'use client'
import { useCallback } from 'react'
import type { Beside } from '@/lib/domain/in-view'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'

/** The way to the orders behind a figure, in the same view. */
export function useOrdersPath() {
  const { slug } = useWorkspace()
  const inView = useInView()
  return useCallback((beside: Beside) => inView(`/${slug}/marketing/orders`, beside), [slug, inView])
}
