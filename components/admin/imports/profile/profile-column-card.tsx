'use client'
import type { StoredProfile } from '@/lib/contracts/import-profile'
import { SparkBars } from '../../../charts/spark-bars'
import { useFormat } from '../../../shell/workspace-context'
import { Badge } from '../../../ui/badge'
import { Card } from '../../../ui/card'
import { FileText } from '../../../ui/file-text'
import { fieldTitle } from '../import-words'
import { columnFacts } from './column-facts'
import { TopValues } from './top-values'

type Column = StoredProfile['columns'][number]

const types = { empty: 'empty', number: 'numbers', time: 'times', boolean: 'yes or no', text: 'text' }

/** One column: how it is filled, its range, and how its values are distributed. */
export function ProfileColumnCard({ column, rows }: { column: Column; rows: number }) {
  const format = useFormat()
  const { name, field, personal, type, histogram, top } = column
  return (
    <Card
      title={<FileText>{name}</FileText>}
      className="md:col-span-6 xl:col-span-4"
      actions={
        <span className="flex items-center gap-2 pr-3 text-12 text-muted">
          {types[type]}
          {personal && <Badge tone="warning">personal</Badge>}
        </span>
      }
      bodyClassName="gap-4"
    >
      <p className="-mt-1 text-13 text-muted">{field === null ? 'not used' : fieldTitle(field)}</p>
      {histogram.length > 1 ? (
        <div>
          <SparkBars
            label={`Distribution of ${name}: ${histogram.map((bar) => `${bar.label}: ${bar.rows}`).join('; ')}`}
            bars={histogram.map((bar) => ({
              label: bar.label,
              value: bar.rows,
              text: `${bar.label}: ${format.value(bar.rows, 'count')} ${bar.rows === 1 ? 'row' : 'rows'}`,
            }))}
          />
          <p className="mt-1 flex justify-between gap-4 text-12 text-muted tabular-nums">
            <FileText className="truncate">{histogram[0]?.label ?? ''}</FileText>
            <FileText className="truncate">{histogram.at(-1)?.label ?? ''}</FileText>
          </p>
        </div>
      ) : (
        top.length > 0 && <TopValues top={top} rows={rows} exact={column.distinctExact} />
      )}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-13">
        {columnFacts(column, rows, format).map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
