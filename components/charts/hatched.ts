/** Where something is missing. */
export const hatched =
  'absolute bg-[repeating-linear-gradient(135deg,var(--line-strong)_0_1px,transparent_1px_5px)] opacity-80'
