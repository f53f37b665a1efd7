'use client'
import { useQuery } from '@tanstack/react-query'
import { LoaderCircle } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { importAttentionOptions } from '@/lib/client/imports'
import { useWorkspace } from '../../../shell/workspace-context'
import { importsNeedingAPerson } from './imports-needing-a-person'
import { rememberSeenImports, seenImports } from './seen-imports'
import { useImportsNews } from './use-imports-news'

/** How many imports want somebody, or that one is under way; and tells what becomes of them. */
export function ImportsMarkCount() {
  const { slug } = useWorkspace()
  const { data } = useQuery(importAttentionOptions(slug))
  useImportsNews(data)
  const looking = usePathname() === `/${slug}/admin/imports`
  const newest = data?.imports[0]?.sequence ?? 0
  useEffect(() => {
    if (looking && newest > seenImports(slug)) rememberSeenImports(slug, newest)
  }, [looking, newest, slug])
  if (!data) return null
  const count = importsNeedingAPerson(data.imports, looking ? newest : seenImports(slug)).length
  if (count > 0)
    return (
      <span className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-warning-soft px-1.5 font-strong text-12 text-warning tabular-nums">
        {count}
        <span className="sr-only">{count === 1 ? ' import needs you' : ' imports need you'}</span>
      </span>
    )
  if (!data.underWay) return null
  return <LoaderCircle aria-label="An import is under way" className="size-3.5! animate-spin text-accent" />
}
