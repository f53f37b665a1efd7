'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { formatBytes } from '@/lib/charts/format-bytes'
import { formatDuration } from '@/lib/charts/format-duration'
import { importAttentionOptions } from '@/lib/client/imports'
import { type UploadItem, uploadQueue } from '@/lib/client/uploads/upload-queue'
import { useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { UploadRow } from './upload-row'
import { uploadTotals } from './upload-totals'

/** Of many, the last few are spoken. */
const SPOKEN = 5

const spoken = ({ fileName, state, sequence, message }: UploadItem): string => {
  if (state === 'imported') return `${fileName} is uploaded and is import ${sequence}.`
  if (state === 'refused') return `${fileName} was not taken: ${message}`
  if (state === 'waiting') return `${fileName}: the connection is lost.`
  return ''
}

/** The files of this tab on their way, and what became of those that arrived. */
export function UploadList({ uploads }: { uploads: readonly UploadItem[] }) {
  return (
    <>
      <p role="status" className="sr-only">
        {uploads.map(spoken).filter(Boolean).slice(-SPOKEN).join(' ')}
      </p>
      {uploads.length > 0 && (
        <Card
          title="Uploads"
          bodyClassName="px-0 pb-0"
          actions={<UploadActions uploads={uploads} />}
          footer={uploads.length > 1 && <Totals uploads={uploads} />}
        >
          <ul aria-label="Uploads" className="max-h-80 overflow-y-auto">
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function UploadActions({ uploads }: { uploads: readonly UploadItem[] }) {
  const { slug } = useWorkspace()
  const { data } = useQuery(importAttentionOptions(slug))
  const loaded = data?.imports.some(
    ({ sequence, state }) => state === 'published' && uploads.some((upload) => upload.sequence === sequence),
  )
  const has = (...states: UploadItem['state'][]) => uploads.some(({ state }) => states.includes(state))
  return (
    <>
      {uploads.length > 1 && has('queued', 'sending', 'waiting') && (
        <Button variant="ghost" onClick={() => void uploadQueue.pauseAll(slug)}>
          Pause all
        </Button>
      )}
      {uploads.length > 1 && has('paused') && (
        <Button variant="ghost" onClick={() => uploadQueue.resumeAll(slug)}>
          Continue all
        </Button>
      )}
      {has('imported') && (
        <Button variant="ghost" onClick={() => uploadQueue.clear(slug)}>
          Clear
        </Button>
      )}
      {loaded && (
        <Button variant="primary" asChild className="mr-3">
          <Link href={`/${slug}/marketing`}>Open the dashboards</Link>
        </Button>
      )}
    </>
  )
}

function Totals({ uploads }: { uploads: readonly UploadItem[] }) {
  const { locale } = useWorkspace()
  const { files, settled, bytes, bytesSent, bytesPerSecond, secondsLeft } = uploadTotals(uploads)
  const parts = [
    `${settled} of ${files} files`,
    `${formatBytes(bytesSent, locale)} of ${formatBytes(bytes, locale)}`,
    ...(bytesPerSecond ? [`${formatBytes(bytesPerSecond, locale)} a second`] : []),
    ...(secondsLeft ? [`about ${formatDuration(secondsLeft)} left`] : []),
  ]
  return <span className="tabular-nums">{parts.join(' · ')}</span>
}
