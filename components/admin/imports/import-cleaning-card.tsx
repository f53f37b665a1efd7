'use client'
import { ChevronRight } from 'lucide-react'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { NumberText } from '../../shell/number-text'
import { useFormat } from '../../shell/workspace-context'
import { Card } from '../../ui/card'
import { FileText } from '../../ui/file-text'
import { ruleTitle } from './import-words'
import { Repairs } from './repairs'
import { withoutRow } from './without-row'

type Cleaning = ImportAnswer['cleanings'][number]

type ImportCleaningCardProps = {
  cleanings: readonly Cleaning[]
  /** Of the file's columns, where they are known. */
  names?: readonly string[] | undefined
}

/** What cleaning noticed or changed without rejecting a row; each rule opens to samples. */
export function ImportCleaningCard({ cleanings, names }: ImportCleaningCardProps) {
  return (
    <Card title="What cleaning found" className="lg:col-span-6" bodyClassName="px-2 pb-2">
      <ul>
        {cleanings.map((cleaning) => (
          <li key={cleaning.rule} className="border-b last:border-b-0">
            <details className="group text-13">
              <summary className="flex min-h-9 items-center justify-between gap-4 rounded-control px-3 py-1.5 hover:bg-hover">
                <span className="flex items-center gap-2">
                  <ChevronRight
                    aria-hidden
                    className="size-4 shrink-0 text-muted transition-transform group-open:rotate-90"
                  />
                  {ruleTitle(cleaning.rule)}
                </span>
                <NumberText value={cleaning.count} unit="count" />
              </summary>
              <Samples samples={cleaning.samples} names={names} />
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Samples({ samples, names }: { samples: Cleaning['samples']; names: readonly string[] | undefined }) {
  const format = useFormat()
  if (samples.some(({ repair }) => repair !== undefined)) {
    return (
      <div className="pt-1 pr-3 pb-3 pl-9">
        <Repairs samples={samples} {...(names && { names })} />
      </div>
    )
  }
  return (
    <ul className="flex flex-col gap-1 pr-3 pb-3 pl-9 text-12 text-muted">
      {samples.map(({ row, note }) => (
        <li key={row} className="flex gap-3">
          <span className="w-20 shrink-0 tabular-nums">Row {format.value(row, 'count')}</span>
          <FileText className="min-w-0 break-words">{withoutRow(note)}</FileText>
        </li>
      ))}
    </ul>
  )
}
