import type { Role } from '@/lib/domain/role'
import { prisma } from '@/lib/platform/db'

/** A business as every page and route sees it. */
export type WorkspaceRow = {
  readonly id: number
  readonly slug: string
  readonly name: string
  /** ISO 4217. */
  readonly currency: string
  /** IANA name. */
  readonly timeZone: string
  /** BCP 47. */
  readonly locale: string
  /** ISO weekday: 1 Monday … 7 Sunday. */
  readonly weekStart: number
  /** 1–12. */
  readonly fiscalYearStart: number
  readonly dataVersion: number
  readonly settingsVersion: number
}

export type MembershipRow = {
  readonly workspaceId: number
  readonly role: Role
  readonly branchKeys: readonly string[]
  readonly customerKey: string | null
  /** The saved view that its page opens with. */
  readonly defaultViewId: string | null
  readonly workspace: WorkspaceRow
}

const workspace = {
  select: {
    id: true,
    slug: true,
    name: true,
    currency: true,
    timeZone: true,
    locale: true,
    weekStart: true,
    fiscalYearStart: true,
    dataVersion: true,
    settingsVersion: true,
  },
} as const

const membershipSelect = {
  workspaceId: true,
  role: true,
  branchKeys: true,
  customerKey: true,
  defaultViewId: true,
  workspace,
} as const

/** The person's place in the workspace of that slug, or null when they have none there or it does not exist. */
export function membershipIn(slug: string, userId: string): Promise<MembershipRow | null> {
  return prisma().membership.findFirst({ where: { userId, workspace: { slug } }, select: membershipSelect })
}

/** Every workspace the person belongs to, by name. */
export function membershipsOf(userId: string): Promise<MembershipRow[]> {
  return prisma().membership.findMany({
    where: { userId },
    select: membershipSelect,
    orderBy: [{ workspace: { name: 'asc' } }, { workspaceId: 'asc' }],
  })
}

/** The workspace of that slug, or null: for commands in the terminal, which nobody's membership limits. */
export function workspaceBySlug(slug: string): Promise<WorkspaceRow | null> {
  return prisma().workspace.findUnique({ where: { slug }, select: workspace.select })
}
