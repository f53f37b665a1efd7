import type { ImportListItem } from '@/lib/contracts/imports'

/** How much of the file is read, 0 to 1; null while it cannot be said, as when all is read and being published. */
export function progressShare({ state, progress }: Pick<ImportListItem, 'state' | 'progress'>): number | null {
  const { bytesDone, bytesTotal } = progress
  if (state !== 'running' || bytesTotal === null || bytesDone >= bytesTotal) return null
  return bytesDone / bytesTotal
}
