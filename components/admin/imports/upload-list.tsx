'use client'
import type { UploadItem } from '@/lib/client/uploads/upload-queue'
import { Card } from '../../ui/card'
import { UploadRow } from './upload-row'

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
        {uploads.map(spoken).filter(Boolean).join(' ')}
      </p>
      {uploads.length > 0 && (
        <Card title="Uploads" bodyClassName="px-0 pb-0">
          <ul aria-label="Uploads">
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
