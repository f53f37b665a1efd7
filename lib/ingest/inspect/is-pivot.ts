import type { TablePlan } from '@/lib/ingest/detect/plan-table'

const PIVOT_LABEL =
  /^(?:row labels|column labels|zeilenbeschriftungen|spaltenbeschriftungen|étiquettes de lignes|étiquettes de colonnes|etiquetas de fila|etichette di riga|rótulos de linha|rijlabels)$/iu

/** Whether a sheet's pivot table was exported: it holds sums of data that stands elsewhere. */
export function isPivot({ names, sample }: Pick<TablePlan, 'names' | 'sample'>): boolean {
  return [names, ...sample.slice(0, 3)].some((cells) => cells.some((cell) => PIVOT_LABEL.test(cell.trim())))
}
