import type { customerKinds, productKinds } from '@/lib/domain/view-choices'

export const customerTitles: Readonly<Record<(typeof customerKinds)[number], string>> = {
  all: 'All',
  known: 'Known',
  guest: 'Guests',
}

export const kindTitles: Readonly<Record<(typeof productKinds)[number], string>> = {
  product: 'Products',
  service: 'Services',
  adjustment: 'Adjustments',
}
