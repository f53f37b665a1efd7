'use client'
import { Check, Circle, LoaderCircle } from 'lucide-react'
import { formatBytes } from '@/lib/charts/format-bytes'
import { formatDuration } from '@/lib/charts/format-duration'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { useFormat } from '../../shell/workspace-context'
import { Card } from '../../ui/card'
import { cn } from '../../ui/cn'
import { ProgressBar } from '../../ui/progress-bar'
import { stepNames, stepTitle } from './import-words'
import { progressShare } from './progress-share'

/** A run under way: how far it is in rows and bytes, how long it will take, and its steps. */
export function ImportProgressCard({ report }: { report: ImportAnswer }) {
  const share = progressShare(report)
  return (
    <Card title={report.state === 'queued' ? 'Waits for its turn' : 'Under way'}>
      <div className="flex flex-col gap-3">
        <ProgressBar label={`Import ${report.sequence}`} share={report.state === 'queued' ? 0 : share} />
        <p className="text-13 text-muted tabular-nums">
          <Standing report={report} />
        </p>
        <p role="status" className="sr-only">
          {share === null ? stepTitle(report.step ?? 'receive') : `${Math.floor(share * 10) * 10} percent read`}
        </p>
        <Steps steps={report.steps} />
        <p className="text-13 text-muted">You can leave this page; the run goes on.</p>
      </div>
    </Card>
  )
}

function Standing({ report }: { report: ImportAnswer }) {
  const format = useFormat()
  const { rows, progress } = report
  const size = (bytes: number) => formatBytes(bytes, format.locale)
  const parts = [
    rows.total === 0 ? null : `${format.value(rows.total, 'count')} rows`,
    progress.bytesTotal === null || progress.bytesDone === 0
      ? null
      : `${size(progress.bytesDone)} of ${size(progress.bytesTotal)}`,
    progress.secondsLeft === null ? null : `about ${formatDuration(progress.secondsLeft)} left`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function Steps({ steps }: { steps: ImportAnswer['steps'] }) {
  return (
    <ol aria-label="Steps" className="flex flex-col gap-1.5 text-13">
      {stepNames.map((name) => (
        <Step key={name} name={name} step={steps.find((step) => step.name === name)} />
      ))}
    </ol>
  )
}

function Step({ name, step }: { name: string; step: ImportAnswer['steps'][number] | undefined }) {
  const seconds = step?.finishedAt ? (Date.parse(step.finishedAt) - Date.parse(step.startedAt)) / 1000 : null
  return (
    <li className={cn('flex items-center gap-2', step === undefined && 'text-muted')}>
      {step === undefined ? (
        <Circle aria-label="To do" className="size-4" />
      ) : seconds === null ? (
        <LoaderCircle aria-label="Under way" className="size-4 animate-spin text-accent" />
      ) : (
        <Check aria-label="Done" className="size-4 text-good" />
      )}
      {stepTitle(name)}
      {seconds !== null && seconds >= 1 && (
        <span className="text-12 text-muted tabular-nums">{formatDuration(seconds)}</span>
      )}
    </li>
  )
}
