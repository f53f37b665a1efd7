'use client'
import { Pause, Play, RotateCw, X } from 'lucide-react'
import { type UploadItem, uploadQueue } from '@/lib/client/uploads/upload-queue'
import { FileText } from '../../ui/file-text'
import { IconButton } from '../../ui/icon-button'
import { ProgressBar } from '../../ui/progress-bar'
import { UploadStanding } from './upload-standing'

/** One file on its way. */
export function UploadRow({ upload }: { upload: UploadItem }) {
  const { id, fileName, bytes, bytesSent, state } = upload
  const tone = state === 'refused' ? 'bad' : 'accent'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b px-5 py-3 last:border-b-0 max-md:px-4">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5">
        <div className="flex items-baseline justify-between gap-4 text-13">
          <FileText className="truncate font-strong">{fileName}</FileText>
          <span className="shrink-0 text-12 text-muted tabular-nums">
            <UploadStanding upload={upload} />
          </span>
        </div>
        {state !== 'imported' && (
          <ProgressBar label={`Upload of ${fileName}`} share={bytes === 0 ? 0 : bytesSent / bytes} tone={tone} />
        )}
        {state === 'refused' && <p className="text-13 text-bad">{upload.message}</p>}
      </div>
      <div className="flex shrink-0 gap-1">
        {(state === 'queued' || state === 'sending' || state === 'waiting') && (
          <IconButton label={`Pause ${fileName}`} onClick={() => void uploadQueue.pause(id)}>
            <Pause aria-hidden />
          </IconButton>
        )}
        {state === 'paused' && (
          <IconButton label={`Continue ${fileName}`} onClick={() => uploadQueue.resume(id)}>
            <Play aria-hidden />
          </IconButton>
        )}
        {state === 'refused' && (
          <IconButton label={`Try ${fileName} again`} onClick={() => uploadQueue.resume(id)}>
            <RotateCw aria-hidden />
          </IconButton>
        )}
        {state !== 'arrived' && (
          <IconButton
            label={state === 'imported' ? `Take ${fileName} off the list` : `Give up ${fileName}`}
            onClick={() => void uploadQueue.remove(id)}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
    </li>
  )
}
