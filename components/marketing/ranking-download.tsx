'use client'
import { useQueryClient } from '@tanstack/react-query'
import type { ChartTable } from '@/lib/charts/chart-table'
import { rowsFacts } from '@/lib/charts/export-head'
import { prepareRankingAnswer } from '@/lib/charts/prepare-ranking'
import { allPages } from '@/lib/client/all-pages'
import { productRankingOptions } from '@/lib/client/analytics'
import type { ProductRankingAnswer, ProductRankingInput } from '@/lib/contracts/product-ranking'
import { DownloadMenu } from '../charts/download-menu'
import type { ShownView } from '../filters/to-view-input'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { goodsFacts } from './goods-facts'

const mostAtOnce = 500

type Asked = Partial<ProductRankingInput> & Pick<ShownView, 'kinds'> & { search?: string }

type RankingDownloadProps = {
  asked: Asked
  /** What the screen shows of it. */
  answer: ProductRankingAnswer | undefined
  noun: string
  id: string
  title: string
}

const nothing: ChartTable = { columns: [], rows: [] }

/** The ranking as a file: all of it that matches the search. */
export function RankingDownload({ asked, answer, noun, id, title }: RankingDownloadProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const whole = async () => {
    const { first, rows, total } = await allPages(async (page) => {
      const question = { ...asked, page, size: mostAtOnce, sparkline: 'false' as const }
      const found = await client.fetchQuery(productRankingOptions(slug, question))
      return { found, rows: found.rows, total: found.groups }
    })
    // Beside a search the rest would be of what does not match as well.
    const sums = asked.search ? {} : first.found.total
    return {
      ...prepareRankingAnswer({ ...first.found, rows, total: sums }, noun, format).table,
      facts: rowsFacts(rows.length, total),
    }
  }
  const facts = [...goodsFacts(asked.kinds), ...(asked.search ? [['Search', asked.search] as const] : [])]
  const table = answer ? prepareRankingAnswer(answer, noun, format).table : nothing
  return <DownloadMenu id={id} title={title} table={table} whole={whole} facts={facts} />
}
