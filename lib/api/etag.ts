import { createHash } from 'node:crypto'
import type { Access } from '@/lib/auth/access'
import { buildId } from './build-id'

const today = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())

/**
 * Strong ETag of an answer that follows from data alone: data and settings versions, scope, address, build, and the
 * workspace's day (the as-of day moves with it). Never shared between people of different scope.
 */
export function etagFor({ workspace, scope }: Access, url: string): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.sort()
  const parts = [
    workspace.dataVersion,
    workspace.settingsVersion,
    scope,
    `${pathname}?${searchParams}`,
    buildId(),
    today(workspace.timeZone),
  ]
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
}

/** RFC 9110 If-None-Match against one strong ETag. */
export function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch.split(',').some((candidate) => {
    const tag = candidate.trim()
    return tag === '*' || tag.replace(/^W\//, '') === etag
  })
}
