import type { orderSearchKinds } from '@/lib/domain/view-choices'

export const orderKindTitles: Readonly<Record<(typeof orderSearchKinds)[number], string>> = {
  all: 'All orders',
  sale: 'Sales',
  cancellation: 'Cancellations',
  return: 'Returns',
}
