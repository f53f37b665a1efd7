import type { TablePlan } from './plan-table'

const PIVOT_LABEL =
  /^(?:row labels|column labels|zeilenbeschriftungen|spaltenbeschriftungen|étiquettes de lignes|étiquettes de colonnes|etiquetas de fila|etichette di riga|rótulos de linha|rijlabels)$/iu

export const PIVOT_MESSAGE = 'This is a pivot table: it holds sums, not rows. Export the data it is made of.'

/** Whether a sheet's pivot table was exported: it holds sums of data that stands elsewhere. */
export function isPivot({ names, sample }: Pick<TablePlan, 'names' | 'sample'>): boolean {
  return [names, ...sample.slice(0, 3)].some((cells) => cells.some((cell) => PIVOT_LABEL.test(cell.trim())))
}
