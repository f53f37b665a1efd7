import type { ChartNote } from '@/lib/charts/place-notes'

/** What else a tooltip says of a time: that branches are missing, and what was noted. */
export const TooltipRemarks = ({ missing, notes }: { missing: number; notes: readonly ChartNote[] }) => (
  <>
    {missing > 0 && (
      <p className="mt-1.5 border-t pt-1.5 text-muted">
        {missing === 1 ? '1 branch-day is missing' : `${missing} branch-days are missing`}
      </p>
    )}
    {notes.map(({ id, text }) => (
      <p key={id} className="mt-1.5 flex items-baseline gap-2 border-t pt-1.5">
        <span className="size-1.5 shrink-0 rotate-45 self-center bg-warning" />
        {text}
      </p>
    ))}
  </>
)
