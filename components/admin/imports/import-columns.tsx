'use client'
import { formatInstant } from '@/lib/charts/format-instant'
import type { ImportListItem } from '@/lib/contracts/imports'
import { NumberText } from '../../shell/number-text'
import { useWorkspace } from '../../shell/workspace-context'
import { Badge } from '../../ui/badge'
import type { Column } from '../../ui/column'
import { FileText } from '../../ui/file-text'
import { ProgressBar } from '../../ui/progress-bar'
import { ImportStateBadge } from './import-state-badge'
import { progressShare } from './progress-share'

function When({ instant }: { instant: string }) {
  return <span className="whitespace-nowrap tabular-nums">{formatInstant(instant, useWorkspace())}</span>
}

function State({ item }: { item: ImportListItem }) {
  if (item.beingUndone) return <Badge tone="accent">Being undone</Badge>
  if (item.state !== 'running')
    return (
      <span className="flex items-center gap-2">
        <ImportStateBadge state={item.state} />
        {item.sameBytesAs !== null && (
          <span className="whitespace-nowrap text-12 text-muted max-md:hidden">
            same file as import {item.sameBytesAs}
          </span>
        )}
      </span>
    )
  return (
    <span className="flex items-center gap-2">
      <ImportStateBadge state={item.state} />
      <ProgressBar label={`Import ${item.sequence}`} share={progressShare(item)} className="w-20" />
    </span>
  )
}

/** Unknown before the first row was read; and what is only reviewed is not loaded. */
const isCounted = ({ rows, state }: ImportListItem, key: 'loaded' | 'duplicate' | 'rejected'): boolean =>
  rows.total > 0 && !(key === 'loaded' && state === 'review')

/** Rows so far. */
const rows = (
  key: 'loaded' | 'duplicate' | 'rejected',
  title: string,
  hideOnPhone: boolean,
): Column<ImportListItem> => ({
  key,
  title,
  numeric: true,
  hideOnPhone,
  render: (item) => <NumberText value={isCounted(item, key) ? item.rows[key] : null} unit="count" />,
})

export const importColumns: readonly Column<ImportListItem>[] = [
  {
    key: 'sequence',
    title: 'No.',
    className: 'w-12',
    render: (item) => <span className="tabular-nums">{item.sequence}</span>,
  },
  {
    key: 'file',
    title: 'File',
    className: 'max-w-80 max-md:max-w-28',
    render: (item) => (
      <FileText className="block font-strong max-md:wrap-anywhere max-md:py-1 md:truncate">{item.fileName}</FileText>
    ),
  },
  { key: 'state', title: 'State', render: (item) => <State item={item} /> },
  rows('loaded', 'Loaded', false),
  rows('duplicate', 'Duplicate', true),
  rows('rejected', 'Rejected', true),
  { key: 'when', title: 'When', hideOnPhone: true, render: (item) => <When instant={item.createdAt} /> },
  { key: 'who', title: 'Who', hideOnPhone: true, render: (item) => item.createdBy ?? 'Terminal' },
]
