'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { importAttentionOptions, importsKey } from '@/lib/client/imports'
import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import type { ImportState } from '@/lib/domain/import-report'
import { useWorkspace } from '../../../shell/workspace-context'
import { toast } from '../../../ui/toast'
import { useUploads } from '../use-uploads'
import { importNews } from './import-news'
import { newsWords } from './news-words'

const quietOnTheList: ReadonlySet<ImportState> = new Set(['published', 'unchanged', 'undone'])

/** Says what ended, and has everything that shows data asked again: nothing needs a reload. */
export function ImportsNews() {
  const { slug } = useWorkspace()
  const path = usePathname()
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data } = useQuery(importAttentionOptions(slug))
  const before = useRef<ImportAttentionAnswer>(undefined)
  const uploads = useUploads(slug)
  useEffect(() => {
    if (!data) return
    const news = before.current ? importNews(before.current, data) : []
    before.current = data
    if (news.length === 0) return
    const list = `/${slug}/admin/imports`
    const isOpened = (sequence: number) => uploads.some((upload) => upload.alone && upload.sequence === sequence)
    const told = news.filter(
      ({ sequence, state }) =>
        path !== `${list}/${sequence}` && !(path === list && (quietOnTheList.has(state) || isOpened(sequence))),
    )
    for (const { sequence, ...message } of newsWords(told))
      toast({
        ...message,
        action: { label: 'Look', onClick: () => router.push(sequence === null ? list : `${list}/${sequence}`) },
      })
    void queryClient.invalidateQueries({ queryKey: importsKey(slug) })
    if (!news.some(({ state }) => state === 'published' || state === 'undone')) return
    for (const key of ['analytics', 'customers', 'orders']) void queryClient.invalidateQueries({ queryKey: [key] })
    router.refresh()
  }, [data, path, queryClient, router, slug, uploads])
  return null
}
