'use client'
import { useMemo } from 'react'
import { changedCustomersOptions } from '@/lib/client/analytics'
import { useAnswer } from '@/lib/client/use-answer'
import type { ChangedCustomersAnswer } from '@/lib/contracts/changed-customers'
import { changedClassTitles, type KnownClass } from '@/lib/domain/change'
import { type MetricKey, metric } from '@/lib/domain/metric'
import { CustomerText } from '../shell/customer-text'
import { NumberText } from '../shell/number-text'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import type { Column } from '../ui/column'
import { EmptyState } from '../ui/empty-state'
import { FileText } from '../ui/file-text'
import { Paging } from '../ui/paging'
import { Table } from '../ui/table'
import { useChange } from './use-change'
import { useChangedClass } from './use-changed-class'
import { usePagePath } from './use-page-path'

type Row = ChangedCustomersAnswer['rows'][number]

const pageSize = 10

const figure = (key: keyof Row & ('value' | 'comparison' | 'part'), title: string, unit: MetricKey): Column<Row> => ({
  key,
  title,
  numeric: true,
  hideOnPhone: key !== 'part',
  render: (row) => <NumberText value={row[key]} unit={metric(unit).unit} />,
})

/** The customers behind the part that was clicked, each a way to their page. */
export function ChangedCustomersCard({ of }: { of: KnownClass }) {
  const { slug, locale } = useWorkspace()
  const format = useFormat()
  const { input, metric: shown, query: change } = useChange()
  const { list, setList } = useChangedClass()
  const pathOf = usePagePath('customer')
  const { data, error, refetch, isPending } = useAnswer(
    changedCustomersOptions(slug, { ...input, class: of, page: list.page, size: pageSize }),
  )
  const { range, comparison } = change.data ?? {}
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        key: 'customer',
        title: 'Customer',
        render: ({ customer, name }) => (
          <CustomerText className="max-w-56 truncate font-strong">{name ?? customer}</CustomerText>
        ),
      },
      {
        key: 'country',
        title: 'Country',
        hideOnPhone: true,
        render: ({ country }) => <FileText>{country ?? '–'}</FileText>,
      },
      figure('comparison', comparison ? format.range(comparison) : 'Before', shown),
      figure('value', range ? format.range(range) : 'Now', shown),
      figure('part', 'Difference', shown),
    ],
    [comparison, range, shown, format],
  )
  return (
    <Card
      id="changed-customers"
      title={changedClassTitles[of].title}
      definition={changedClassTitles[of].definition}
      bodyClassName="px-2 pb-2"
    >
      <Table
        caption={changedClassTitles[of].title}
        columns={columns}
        rows={data?.rows ?? []}
        rowKey={({ customer }) => customer}
        {...(pathOf && { rowHref: ({ customer }: Row) => pathOf(customer) })}
        loading={isPending}
        skeletonRows={pageSize}
        error={error ? { message: error.message, onRetry: () => void refetch() } : undefined}
        empty={<EmptyState title="Nobody">No customer is in this group in these periods.</EmptyState>}
      />
      {data && data.customers > pageSize && (
        <div className="px-3 pt-2">
          <Paging
            page={data.page}
            pageSize={pageSize}
            total={data.customers}
            noun="customers"
            locale={locale}
            onPage={(page) => void setList({ page })}
          />
        </div>
      )}
    </Card>
  )
}
