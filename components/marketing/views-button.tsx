'use client'
import { Bookmark, ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { Button } from '../ui/button'

/** Views and notes, loaded after the page. */
export const ViewsButton = dynamic(() => import('./views-menu').then((module) => module.ViewsMenu), {
  ssr: false,
  loading: () => (
    <Button disabled>
      <Bookmark aria-hidden />
      Views
      <ChevronDown aria-hidden />
    </Button>
  ),
})
