import type { ExportFact } from '@/lib/charts/export-head'

type Listed = { search?: string | undefined; from?: string | undefined; to?: string | undefined }

/** What files say of the orders that are listed, beside or instead of what the page says. */
export const orderListFacts = ({ search, from, to }: Listed): readonly ExportFact[] => [
  ...(from || to ? [['Dates', `${from ?? 'the first order'} to ${to ?? 'the last'}`] as const] : []),
  ...(search ? [['Search', search] as const] : []),
]
