'use client'
import type { ImportReviewAnswer } from '@/lib/contracts/import-review'
import { NumberText } from '../../../shell/number-text'
import { useFormat } from '../../../shell/workspace-context'
import { Card } from '../../../ui/card'
import type { Column } from '../../../ui/column'
import { FileText } from '../../../ui/file-text'
import { Table } from '../../../ui/table'

type Impact = NonNullable<NonNullable<ImportReviewAnswer['review']>['impact']>
type Month = Impact['months'][number]

function MonthName({ month }: { month: string }) {
  const format = useFormat()
  const name = new Intl.DateTimeFormat(format.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return name.format(new Date(`${month}-01T00:00:00Z`))
}

function Change({ change }: { change: number | null }) {
  return <span className="tabular-nums">{useFormat().change(change)}</span>
}

/** So many new branches are named by the sentence above. */
const NAMED = 3

const columns: readonly Column<Month>[] = [
  { key: 'month', title: 'Net sales', render: ({ month }) => <MonthName month={month} /> },
  { key: 'before', title: 'Now', numeric: true, render: ({ before }) => <NumberText value={before} unit="money" /> },
  { key: 'after', title: 'Then', numeric: true, render: ({ after }) => <NumberText value={after} unit="money" /> },
  { key: 'change', title: 'Change', numeric: true, render: ({ change }) => <Change change={change} /> },
]

/** What importing the file would change, in sentences and by month. */
export function ReviewImpactCard({ impact }: { impact: Impact }) {
  const { sentences, months, branches, customers } = impact
  return (
    <Card title="What it will change" bodyClassName="gap-4">
      <ul className="flex flex-col gap-1 text-16">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {branches.added.length > NAMED && (
        <p className="text-13 text-muted">
          New branches: <FileText className="text-text">{branches.added.slice(0, 12).join(', ')}</FileText>
          {branches.added.length > 12 && ` and ${branches.added.length - 12} more`}
        </p>
      )}
      {months.length > 0 && (
        <div className="-mx-3">
          <Table
            caption="Net sales by month, now and after the import"
            columns={columns}
            rows={months}
            rowKey={({ month }) => month}
            className="max-h-80"
          />
        </div>
      )}
      {customers.moves.length > 0 && (
        <details className="text-13">
          <summary className="min-h-8 w-fit text-accent">Which customers change segment</summary>
          <ul className="flex flex-col gap-1 pt-1">
            {customers.moves.map(({ from, to, customers: count }) => (
              <li key={`${from} ${to}`}>
                <NumberText value={count} unit="count" /> from {from} to {to}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
