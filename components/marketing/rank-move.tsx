/** ▲ 3 places up, ▼ 2 down, or new in the ranking; nothing where it stayed. */
export function RankMove({ rank, before }: { rank: number; before: number | null }) {
  const moved = before === null ? null : before - rank
  const said = moved === null ? 'new' : moved === 0 ? '' : `${moved > 0 ? '▲' : '▼'}${Math.abs(moved)}`
  const spoken =
    moved === null
      ? 'not ranked before'
      : moved === 0
        ? 'as before'
        : `${Math.abs(moved)} ${moved > 0 ? 'up' : 'down'}, was ${before}`
  return (
    <span
      title={spoken}
      className={`w-9 shrink-0 max-md:hidden text-12 tabular-nums ${moved === null ? 'text-accent' : moved > 0 ? 'text-good' : 'text-bad'}`}
    >
      <span aria-hidden>{said}</span>
      <span className="sr-only">{spoken}</span>
    </span>
  )
}
