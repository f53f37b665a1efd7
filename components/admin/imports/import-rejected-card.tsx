'use client'
import { Download } from 'lucide-react'
import { Fragment } from 'react'
import { rejectedRowsPath } from '@/lib/client/imports'
import type { ImportAnswer } from '@/lib/contracts/imports'
import { NumberText } from '../../shell/number-text'
import { useFormat, useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import type { Column } from '../../ui/column'
import { FileText } from '../../ui/file-text'
import { Table } from '../../ui/table'
import { ruleTitle } from './import-words'
import { withoutRow } from './without-row'

type Row = ImportAnswer['rejected']['first'][number]

const columns: readonly Column<Row>[] = [
  {
    key: 'row',
    title: 'Row',
    numeric: true,
    className: 'w-16',
    render: ({ row }) => <NumberText value={row} unit="count" />,
  },
  {
    key: 'reason',
    title: 'Why',
    className: 'min-w-64',
    render: ({ reason }) => <FileText className="wrap-anywhere text-pretty">{withoutRow(reason)}</FileText>,
  },
  {
    key: 'cells',
    title: 'The row as it stands',
    hideOnPhone: true,
    className: 'max-w-md',
    render: ({ cells }) => (
      <span className="block truncate font-mono text-12 text-muted">
        {[...cells.entries()].map(([place, cell]) => (
          <Fragment key={place}>
            {place > 0 && ' | '}
            <FileText>{cell.startsWith('hmac:') ? '•••' : cell}</FileText>
          </Fragment>
        ))}
      </span>
    ),
  },
]

/** The rows that could not be read, each with its reason; all of them as a file to correct and upload again. */
export function ImportRejectedCard({ report }: { report: Pick<ImportAnswer, 'sequence' | 'rejected'> }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { byRule, first } = report.rejected
  const all = byRule.reduce((sum, { count }) => sum + count, 0)
  return (
    <Card
      title="Rejected rows"
      bodyClassName="px-2 pb-2"
      actions={
        <Button asChild>
          <a href={rejectedRowsPath(slug, report.sequence)} download>
            <Download aria-hidden />
            Download as CSV
          </a>
        </Button>
      }
      footer={
        first.length < all
          ? `The first ${first.length} of ${format.value(all, 'count')}. All of them are in the CSV.`
          : 'Correct them in the CSV and upload it: only these rows are read.'
      }
    >
      <ul aria-label="Rejected rows by reason" className="flex flex-wrap gap-x-6 gap-y-1 px-3 pt-1 pb-3 text-13">
        {byRule.map(({ rule, count }) => (
          <li key={rule}>
            <span className="text-muted">{ruleTitle(rule)}</span> <NumberText value={count} unit="count" />
          </li>
        ))}
      </ul>
      <Table caption="Rejected rows" columns={columns} rows={first} rowKey={({ row }) => row} className="max-h-96" />
    </Card>
  )
}
