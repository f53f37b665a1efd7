import type { SavedView, SavedViews, ViewChange, ViewRequest } from '@/lib/contracts/views'
import type { AuditAction } from '@/lib/domain/audit-action'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { audit } from './audit'

/** Who asks: an admin may also change what others share. */
export type Viewer = { readonly workspaceId: number; readonly userId: string; readonly isAdmin: boolean }

type Row = { id: string; userId: string; name: string; page: string; search: string; shared: boolean }

const MOST_VIEWS = 200

const select = { id: true, userId: true, name: true, page: true, search: true, shared: true } as const

const visibleTo = ({ workspaceId, userId }: Pick<Viewer, 'workspaceId' | 'userId'>) => ({
  workspaceId,
  OR: [{ userId }, { shared: true }],
})

const own = ({ workspaceId, userId }: Viewer) => ({ workspaceId_userId: { workspaceId, userId } })

const toView = ({ userId, ...row }: Row, viewer: Viewer, defaultId: string | null): SavedView => ({
  ...row,
  isDefault: row.id === defaultId,
  mayChange: userId === viewer.userId || viewer.isAdmin,
})

async function defaultOf(tx: Transaction, viewer: Viewer): Promise<string | null> {
  const membership = await tx.membership.findUnique({ where: own(viewer), select: { defaultViewId: true } })
  return membership?.defaultViewId ?? null
}

/** A person's own views and those shared with everyone, by name. */
export async function viewsOf(viewer: Viewer): Promise<SavedViews> {
  const [rows, defaultId] = await Promise.all([
    prisma().savedView.findMany({ where: visibleTo(viewer), select, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    defaultOf(prisma(), viewer),
  ])
  return { views: rows.map((row) => toView(row, viewer, defaultId)) }
}

const setDefault = (tx: Transaction, viewer: Viewer, defaultViewId: string | null) =>
  tx.membership.update({ where: own(viewer), data: { defaultViewId } })

/** Writes down what was done; what a person calls a view of their own is left out. */
const record = (tx: Transaction, { workspaceId, userId }: Viewer, action: AuditAction, { shared, name }: Row) =>
  audit(tx, { action, workspaceId, userId, ...(shared && { subject: name }) })

function changeOf(before: Row, { shared }: Row): AuditAction {
  if (before.shared !== shared) return shared ? 'view.shared' : 'view.unshared'
  return shared ? 'view.changed' : 'view.own-changed'
}

/** Keeps a view. Throws ConflictError when the person has too many. */
export async function saveView(viewer: Viewer, request: Required<ViewRequest>): Promise<SavedView> {
  const { workspaceId, userId } = viewer
  const { isDefault, ...view } = request
  return prisma().$transaction(async (tx) => {
    if ((await tx.savedView.count({ where: { workspaceId, userId } })) >= MOST_VIEWS)
      throw new ConflictError(`You have ${MOST_VIEWS} views. Remove one first.`)
    const row = await tx.savedView.create({ data: { workspaceId, userId, ...view }, select })
    if (isDefault) await setDefault(tx, viewer, row.id)
    await record(tx, viewer, row.shared ? 'view.shared' : 'view.saved', row)
    return toView(row, viewer, isDefault ? row.id : await defaultOf(tx, viewer))
  })
}

async function visible(tx: Transaction, viewer: Viewer, id: string): Promise<Row> {
  const row = await tx.savedView.findFirst({ where: { id, ...visibleTo(viewer) }, select })
  if (!row) throw new NotFoundError('There is no such view, or it is not shared with you.')
  return row
}

async function changeable(tx: Transaction, viewer: Viewer, id: string): Promise<Row> {
  const row = await visible(tx, viewer, id)
  if (row.userId !== viewer.userId && !viewer.isAdmin)
    throw new ConflictError('Someone else shared this view; only they or an admin can change it. Save one of your own.')
  return row
}

/** Lets go of a view as the default of people who no longer see it. */
const forgetDefault = (tx: Transaction, workspaceId: number, id: string, exceptOf?: string) =>
  tx.membership.updateMany({
    where: { workspaceId, defaultViewId: id, ...(exceptOf ? { userId: { not: exceptOf } } : {}) },
    data: { defaultViewId: null },
  })

/** Changes a view, or whether its page opens with it for this person. */
export async function changeView(viewer: Viewer, id: string, change: ViewChange): Promise<SavedView> {
  const { workspaceId } = viewer
  const { isDefault, ...rest } = change
  const wanted = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return prisma().$transaction(async (tx) => {
    const before = await visible(tx, viewer, id)
    if (isDefault !== undefined && isDefault !== ((await defaultOf(tx, viewer)) === id)) {
      await setDefault(tx, viewer, isDefault ? id : null)
      await record(tx, viewer, 'view.default-changed', before)
    }
    if (Object.keys(wanted).length === 0) return toView(before, viewer, await defaultOf(tx, viewer))
    await changeable(tx, viewer, id)
    const row = await tx.savedView.update({ where: { id }, data: wanted, select })
    if (before.shared && !row.shared) await forgetDefault(tx, workspaceId, id, row.userId)
    await record(tx, viewer, changeOf(before, row), { ...row, shared: before.shared || row.shared })
    return toView(row, viewer, await defaultOf(tx, viewer))
  })
}

/** Takes a view away from everyone who sees it. */
export async function removeView(viewer: Viewer, id: string): Promise<void> {
  const { workspaceId } = viewer
  await prisma().$transaction(async (tx) => {
    const row = await changeable(tx, viewer, id)
    await tx.savedView.delete({ where: { id } })
    await forgetDefault(tx, workspaceId, id)
    await record(tx, viewer, row.shared ? 'view.removed' : 'view.own-removed', row)
  })
}

/** The search a page opens with for a person: that of their default view, if it is of this page; else null. */
export async function defaultSearch(
  viewer: Pick<Viewer, 'workspaceId' | 'userId'>,
  id: string,
  page: string,
): Promise<string | null> {
  const row = await prisma().savedView.findFirst({
    where: { id, page, ...visibleTo(viewer) },
    select: { search: true },
  })
  return row?.search || null
}
