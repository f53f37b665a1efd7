import type { HeatCell } from '@/lib/charts/prepare-heat-map'

/** Background of a heat step, 0 nothing to 6 most. */
export const heatFill = [
  'bg-heat-0',
  'bg-heat-1',
  'bg-heat-2',
  'bg-heat-3',
  'bg-heat-4',
  'bg-heat-5',
  'bg-heat-6',
] as const

/** Background of a cell that has less than the comparison: hatched, so that colour alone does not tell it. */
const fallFill = {
  2: 'bg-fall-1 bg-[repeating-linear-gradient(45deg,transparent_0_4px,var(--fall-2)_4px_5px)]',
  4: 'bg-fall-2 bg-[repeating-linear-gradient(45deg,transparent_0_4px,var(--fall-1)_4px_5px)]',
  6: 'bg-fall-3 bg-[repeating-linear-gradient(45deg,transparent_0_4px,var(--fall-2)_4px_5px)]',
} as const

/** Background of a cell; a gap has a dashed frame instead. */
export function cellFill({ step, isLess }: Pick<HeatCell, 'step' | 'isLess'>): string {
  if (step === null) return 'border border-dashed'
  return isLess && (step === 2 || step === 4 || step === 6) ? fallFill[step] : heatFill[step]
}
