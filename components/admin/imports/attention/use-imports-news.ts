'use client'
import { useQueryClient } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { importsKey } from '@/lib/client/imports'
import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import type { ImportState } from '@/lib/domain/import-report'
import { useWorkspace } from '../../../shell/workspace-context'
import { toast } from '../../../ui/toast'
import { importNews } from './import-news'
import { newsWords } from './news-words'

const quietOnTheList: ReadonlySet<ImportState> = new Set(['published', 'unchanged', 'undone', 'waiting', 'review'])

/** The last answer that was told of, by workspace: the mark stands twice in a page, each piece of news is told once. */
const told = new Map<string, ImportAttentionAnswer>()

/** Says what ended, and has everything that shows data asked again: nothing needs a reload. */
export function useImportsNews(data: ImportAttentionAnswer | undefined): void {
  const { slug } = useWorkspace()
  const path = usePathname()
  const router = useRouter()
  const queryClient = useQueryClient()
  useEffect(() => {
    const before = told.get(slug)
    if (!data || before === data) return
    told.set(slug, data)
    const news = before ? importNews(before, data) : []
    if (news.length === 0) return
    const list = `/${slug}/admin/imports`
    const worthTelling = news.filter(
      ({ sequence, state }) => path !== `${list}/${sequence}` && !(path === list && quietOnTheList.has(state)),
    )
    for (const { sequence, ...message } of newsWords(worthTelling))
      toast({
        ...message,
        action: { label: 'Look', onClick: () => router.push(sequence === null ? list : `${list}/${sequence}`) },
      })
    void queryClient.invalidateQueries({ queryKey: importsKey(slug) })
    if (!news.some(({ state }) => state === 'published' || state === 'undone')) return
    for (const key of ['analytics', 'customers', 'orders']) void queryClient.invalidateQueries({ queryKey: [key] })
    router.refresh()
  }, [data, path, queryClient, router, slug])
}
