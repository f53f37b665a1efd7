import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { addressOf, pageOf } from '@/lib/domain/saved-view'
import { defaultSearch } from '@/lib/records/views'
import { PATH_HEADER } from './path-header'

type Opened = { readonly workspaceId: number; readonly slug: string; readonly userId: string; readonly viewId: string }

/** Opens a page whose address says nothing with the person's default view, if that is of this page. */
export async function openDefaultView({ workspaceId, slug, userId, viewId }: Opened): Promise<void> {
  const path = (await headers()).get(PATH_HEADER) ?? ''
  const page = pageOf(path, slug)
  if (page === null || path.includes('?')) return
  const search = await defaultSearch({ workspaceId, userId }, viewId, page)
  if (search !== null) redirect(addressOf(slug, { page, search }))
}
