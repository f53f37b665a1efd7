import type { OrderSearchKind } from '@/lib/domain/view-choices'

export const orderKindTitles: Readonly<Record<OrderSearchKind, string>> = {
  all: 'All orders',
  sale: 'Sales',
  cancellation: 'Cancellations',
  return: 'Returns',
  'taken-back': 'Taken back',
}
