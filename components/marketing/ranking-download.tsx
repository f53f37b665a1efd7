'use client'
import { useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { toCsv } from '@/lib/charts/chart-table'
import { prepareRankingAnswer } from '@/lib/charts/prepare-ranking'
import { productRankingOptions } from '@/lib/client/analytics'
import type { ProductRankingInput } from '@/lib/contracts/product-ranking'
import { saveText } from '../charts/save-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { toast } from '../ui/toast'

const most = 500

type RankingDownloadProps = { asked: Partial<ProductRankingInput>; noun: string; fileName: string }

/** The ranking as CSV: the first 500 and the rest as one row. */
export function RankingDownload({ asked, noun, fileName }: RankingDownloadProps) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const whole = { ...asked, page: 1, size: most, sparkline: 'false' as const }
      const answer = await client.fetchQuery(productRankingOptions(slug, whole))
      saveText(toCsv(prepareRankingAnswer(answer, noun, format).table), fileName, 'text/csv')
    } catch (error) {
      toast({ tone: 'bad', title: 'Could not download', description: error instanceof Error ? error.message : '' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button busy={busy} onClick={() => void save()}>
      <Download aria-hidden />
      CSV
    </Button>
  )
}
