import type { ShownWorkspace } from '@/components/shell/workspace-context'

/** What the browser needs of a workspace, and no more. */
export const toShownWorkspace = ({
  slug,
  name,
  currency,
  timeZone,
  locale,
  weekStart,
  sorts,
}: ShownWorkspace): ShownWorkspace => ({ slug, name, currency, timeZone, locale, weekStart, sorts })
