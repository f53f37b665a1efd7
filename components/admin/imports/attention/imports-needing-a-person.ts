import type { ImportAttentionAnswer } from '@/lib/contracts/imports'

type Noticed = ImportAttentionAnswer['imports'][number]

/**
 * The imports that want somebody: those waiting for a decision, and failures not seen yet.
 * @param seen number of the newest import there was when the list was last looked at
 */
export const importsNeedingAPerson = (imports: readonly Noticed[], seen: number): Noticed[] =>
  imports.filter(
    ({ state, sequence }) =>
      state === 'waiting' || state === 'review' || state === 'stopped' || (state === 'failed' && sequence > seen),
  )
