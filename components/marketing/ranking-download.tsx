'use client'
import { useQueryClient } from '@tanstack/react-query'
import { rowsFacts } from '@/lib/charts/export-head'
import { prepareRankingAnswer } from '@/lib/charts/prepare-ranking'
import { allPages } from '@/lib/client/all-pages'
import { productRankingOptions } from '@/lib/client/analytics'
import type { ProductRankingInput } from '@/lib/contracts/product-ranking'
import { DownloadMenu } from '../charts/download-menu'
import type { ShownView } from '../filters/to-view-input'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { goodsFacts } from './goods-facts'

const mostAtOnce = 500

type Asked = Partial<ProductRankingInput> & Pick<ShownView, 'kinds'> & { search?: string }

type RankingDownloadProps = { asked: Asked; noun: string; id: string; title: string }

/** The ranking as a file: all of it that matches the search. */
export function RankingDownload({ asked, noun, id, title }: RankingDownloadProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const table = async () => {
    const pageOf = (page: number) =>
      client.fetchQuery(productRankingOptions(slug, { ...asked, page, size: mostAtOnce, sparkline: 'false' as const }))
    const first = await pageOf(1)
    const { rows, total: groups } = await allPages(async (page) => {
      const answer = await pageOf(page)
      return { rows: answer.rows, total: answer.groups }
    })
    // Beside a search the rest would be of what does not match as well.
    const total = asked.search ? {} : first.total
    return {
      ...prepareRankingAnswer({ ...first, rows, total }, noun, format).table,
      facts: rowsFacts(rows.length, groups),
    }
  }
  const facts = [...goodsFacts(asked.kinds), ...(asked.search ? [['Search', asked.search] as const] : [])]
  return <DownloadMenu id={id} title={title} table={table} facts={facts} />
}
