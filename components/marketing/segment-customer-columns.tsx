import type { Format } from '@/lib/charts/format'
import type { SegmentCustomersAnswer } from '@/lib/contracts/segment-customers'
import { CustomerText } from '../shell/customer-text'
import { NumberText } from '../shell/number-text'
import type { Column } from '../ui/column'
import { FileText } from '../ui/file-text'

export type SegmentCustomer = SegmentCustomersAnswer['rows'][number]

const countryColumn: Column<SegmentCustomer> = {
  key: 'country',
  title: 'Country',
  hideOnPhone: true,
  render: ({ country }) => (country ? <FileText className="block max-w-48 truncate">{country}</FileText> : '–'),
}

/** Keys of sortable columns are the names the API sorts by; a country only where the business has any. */
export const segmentCustomerColumns = (
  format: Format,
  monetary: 'net' | 'gross',
  countries: boolean,
): readonly Column<SegmentCustomer>[] => [
  {
    key: 'customer',
    title: 'Customer',
    sortable: true,
    className: 'max-md:w-full max-md:max-w-0',
    render: ({ customer, name }) => (
      <span className="flex min-w-0 items-baseline gap-2">
        <CustomerText className="max-w-56 truncate font-strong">{name ?? customer}</CustomerText>
        {name && <CustomerText className="truncate text-12 text-muted">{customer}</CustomerText>}
      </span>
    ),
  },
  ...(countries ? [countryColumn] : []),
  {
    key: 'scores',
    title: <span title="Recency, frequency, monetary: 1 to 5, 5 is best">RFM</span>,
    hideOnPhone: true,
    render: ({ r, f, m }) => <span className="tabular-nums">{`${r}${f}${m}`}</span>,
  },
  {
    key: 'recency',
    title: (
      <span>
        Days<span className="max-md:sr-only"> since last</span>
      </span>
    ),
    numeric: true,
    sortable: true,
    render: ({ recencyDays }) => format.value(recencyDays, 'count'),
  },
  {
    key: 'frequency',
    title: 'Orders',
    numeric: true,
    sortable: true,
    render: ({ orders }) => format.value(orders, 'count'),
  },
  {
    key: 'monetary',
    title: monetary === 'net' ? 'Spent, net' : 'Spent, gross',
    numeric: true,
    sortable: true,
    render: ({ monetary }) => <NumberText value={monetary} unit="money" />,
  },
  {
    key: 'first-order',
    title: 'First order',
    numeric: true,
    sortable: true,
    hideOnPhone: true,
    render: ({ firstOrder }) => format.day(firstOrder),
  },
  {
    key: 'last',
    title: 'Last order',
    numeric: true,
    hideOnPhone: true,
    render: ({ lastOrder }) => format.day(lastOrder),
  },
]
