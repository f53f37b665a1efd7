'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { formatBytes } from '@/lib/charts/format-bytes'
import { formatDuration } from '@/lib/charts/format-duration'
import { importAttentionOptions } from '@/lib/client/imports'
import type { UploadItem } from '@/lib/client/uploads/upload-queue'
import { useWorkspace } from '../../shell/workspace-context'
import { ImportStateBadge } from './import-state-badge'

/** How far an upload is, and what became of it, in a few words. */
export function UploadStanding({ upload }: { upload: UploadItem }) {
  const { locale } = useWorkspace()
  const { state, bytes, bytesSent, bytesPerSecond } = upload
  const size = formatBytes(bytes, locale)
  const sent = `${formatBytes(bytesSent, locale)} of ${size}`
  switch (state) {
    case 'queued':
      return `${size}, waits for its turn`
    case 'sending':
      if (!bytesPerSecond) return sent
      return `${sent}, ${formatBytes(bytesPerSecond, locale)} a second, about ${formatDuration((bytes - bytesSent) / bytesPerSecond)} left`
    case 'waiting':
      return `${sent}. The connection is lost; trying again`
    case 'paused':
      return `${sent}, paused`
    case 'arrived':
      return `${size} uploaded`
    case 'refused':
      return size
    case 'imported':
      return upload.sequence === undefined ? size : <BecameImport sequence={upload.sequence} />
  }
}

function BecameImport({ sequence }: { sequence: number }) {
  const { slug, locale } = useWorkspace()
  const { data } = useQuery(importAttentionOptions(slug))
  const item = data?.imports.find((noticed) => noticed.sequence === sequence)
  return (
    <span className="flex items-center gap-2">
      {typeof item?.sameBytesAs === 'number' && `same file as import ${item.sameBytesAs}`}
      {item?.state === 'published' && item.rowsRejected > 0 && (
        <span className="text-warning">{rejectedWords(item.rowsRejected, locale)}</span>
      )}
      {item && <ImportStateBadge state={item.state} />}
      <Link href={`/${slug}/admin/imports/${sequence}`} className="text-accent hover:underline">
        Import {sequence}
      </Link>
    </span>
  )
}

const rejectedWords = (rows: number, locale: string): string =>
  rows === 1 ? 'one row rejected' : `${rows.toLocaleString(locale)} rows rejected`
