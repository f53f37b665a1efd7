'use client'
import { useQueryClient } from '@tanstack/react-query'
import { prepareRankingAnswer } from '@/lib/charts/prepare-ranking'
import { productRankingOptions } from '@/lib/client/analytics'
import type { ProductRankingInput } from '@/lib/contracts/product-ranking'
import { DownloadMenu } from '../charts/download-menu'
import { useFormat, useWorkspace } from '../shell/workspace-context'

const most = 500

type RankingDownloadProps = { asked: Partial<ProductRankingInput>; noun: string; id: string; title: string }

/** The ranking as a file: the first 500 and the rest as one row. */
export function RankingDownload({ asked, noun, id, title }: RankingDownloadProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const table = async () => {
    const whole = { ...asked, page: 1, size: most, sparkline: 'false' as const }
    const answer = await client.fetchQuery(productRankingOptions(slug, whole))
    return prepareRankingAnswer(answer, noun, format).table
  }
  return <DownloadMenu id={id} title={title} table={table} picture={false} />
}
