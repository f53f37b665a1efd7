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
