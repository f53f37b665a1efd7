'use client'
import { formatInstant } from '@/lib/charts/format-instant'
import type { LayoutListAnswer } from '@/lib/contracts/layouts'
import { NumberText } from '../../shell/number-text'
import { useWorkspace } from '../../shell/workspace-context'
import { Badge } from '../../ui/badge'
import type { Column } from '../../ui/column'
import { FileText } from '../../ui/file-text'

export type LayoutItem = LayoutListAnswer['layouts'][number]

function Made({ layout }: { layout: LayoutItem }) {
  const workspace = useWorkspace()
  if (layout.origin === 'built-in') return <span className="text-muted">comes with Tillsight</span>
  const parts = [layout.createdBy, layout.createdAt && formatInstant(layout.createdAt, workspace)]
  return <span className="tabular-nums">{parts.filter(Boolean).join(', ')}</span>
}

export const layoutColumns: readonly Column<LayoutItem>[] = [
  { key: 'title', title: 'Layout', render: ({ title }) => <FileText className="font-strong">{title}</FileText> },
  {
    key: 'version',
    title: 'Version',
    numeric: true,
    hideOnPhone: true,
    render: ({ version }) => version,
  },
  {
    key: 'imports',
    title: 'Imports',
    numeric: true,
    render: ({ imports }) => <NumberText value={imports} unit="count" />,
  },
  {
    key: 'next',
    title: 'The next file',
    hideOnPhone: true,
    render: ({ reviewNextTime }) =>
      reviewNextTime ? <Badge tone="warning">waits for you</Badge> : <Badge tone="good">goes straight through</Badge>,
  },
  { key: 'made', title: 'Made by', hideOnPhone: true, render: (layout) => <Made layout={layout} /> },
]
