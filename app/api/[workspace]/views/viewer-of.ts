import type { Access } from '@/lib/auth/access'
import type { Viewer } from '@/lib/records/views'

export const viewerOf = ({ workspace, person }: Pick<Access, 'workspace' | 'person'>): Viewer => ({
  workspaceId: workspace.id,
  userId: person.userId,
  isAdmin: person.role === 'admin',
})
