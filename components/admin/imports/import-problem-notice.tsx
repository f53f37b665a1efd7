import type { ImportAnswer } from '@/lib/contracts/imports'
import type { ImportState } from '@/lib/domain/import-report'
import { FileText } from '../../ui/file-text'
import { Notice } from '../../ui/notice'

type ImportProblemNoticeProps = { problem: NonNullable<ImportAnswer['problem']>; state: ImportState }

/** What went wrong and what to do; for an unknown file also what was seen in it and what the nearest layout misses. */
export function ImportProblemNotice({ problem, state }: ImportProblemNoticeProps) {
  const { title, detail, seen, nearest } = problem
  return (
    <Notice tone={state === 'failed' ? 'bad' : state === 'stopped' ? 'warning' : 'info'} title={title}>
      <p>{detail}</p>
      {seen && seen.length > 0 && <Cells title="What was seen" cells={seen} />}
      {nearest && (
        <>
          <p className="mt-2">Nearest known layout: {nearest.title}.</p>
          {nearest.found.length > 0 && <Cells title="Found of it" cells={nearest.found} />}
          {nearest.missing.length > 0 && <Cells title="Missing" cells={nearest.missing} />}
        </>
      )}
    </Notice>
  )
}

function Cells({ title, cells }: { title: string; cells: readonly string[] }) {
  return (
    <div className="mt-2 flex flex-wrap items-baseline gap-1.5">
      <span className="w-28 shrink-0 text-muted">{title}</span>
      {[...new Set(cells)].map((cell) => (
        <FileText key={cell} className="max-w-64 truncate rounded-[4px] bg-surface px-1.5 py-0.5 font-mono text-12">
          {cell}
        </FileText>
      ))}
    </div>
  )
}
