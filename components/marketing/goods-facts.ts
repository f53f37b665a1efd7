import type { ExportFact } from '@/lib/charts/export-head'
import type { ShownView } from '../filters/to-view-input'

/** What files say of the goods in a ranking that was asked for without kinds: it is of products alone. */
export const goodsFacts = (asked: ShownView['kinds']): readonly ExportFact[] =>
  asked.length > 0 ? [] : [['Goods', 'products only, no services or adjustments']]
