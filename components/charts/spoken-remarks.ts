import type { ChartNote } from '@/lib/charts/place-notes'

/** What `TooltipRemarks` shows, as the end of a spoken sentence. */
export function spokenRemarks(missing: number, notes: readonly ChartNote[]): string {
  const lacking = missing > 0 ? `, ${missing} ${missing === 1 ? 'branch-day' : 'branch-days'} missing` : ''
  return `${lacking}${notes.map(({ text }) => `, noted: ${text}`).join('')}`
}
