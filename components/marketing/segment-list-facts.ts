import type { ExportFact } from '@/lib/charts/export-head'

type Listed = { search?: string | undefined; r?: number | undefined; f?: number | undefined }

/** What files say of the customers that are listed, beside the page's filters. */
export const segmentListFacts = ({ search, r, f }: Listed, analysisDate: string | undefined): readonly ExportFact[] => [
  ...(analysisDate ? [['Scored as of', analysisDate] as const] : []),
  ...(search ? [['Search', search] as const] : []),
  ...(r ? [['Recency score', String(r)] as const] : []),
  ...(f ? [['Frequency score', String(f)] as const] : []),
]
