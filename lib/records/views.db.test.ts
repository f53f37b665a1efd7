import { expect, test } from 'vitest'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { changeView, defaultSearch, removeView, saveView, type Viewer, viewsOf } from './views'

async function team(): Promise<{ mine: Viewer; theirs: Viewer; admin: Viewer }> {
  const { id: workspaceId } = await insertWorkspace()
  const join = async (role: 'marketing' | 'admin') => {
    const { userId } = await insertMember(workspaceId, { role })
    return { workspaceId, userId, isAdmin: role === 'admin' }
  }
  return { mine: await join('marketing'), theirs: await join('marketing'), admin: await join('admin') }
}

const france = { name: 'France', page: 'products', search: 'country=France', shared: false, isDefault: false }

const namesFor = async (viewer: Viewer) => (await viewsOf(viewer)).views.map(({ name }) => name)

const audited = async ({ workspaceId }: Viewer) =>
  (await prisma().auditEntry.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })).map(({ action, subject }) =>
    [action, subject].filter((said) => said !== null).join(' '),
  )

test('a view is its owner’s alone until it is shared', async () => {
  const { mine, theirs } = await team()
  const view = await saveView(mine, france)
  expect(await namesFor(mine)).toEqual(['France'])
  expect(await namesFor(theirs)).toEqual([])
  await changeView(mine, view.id, { shared: true })
  expect(await viewsOf(theirs)).toMatchObject({ views: [{ name: 'France', shared: true, mayChange: false }] })
  await changeView(mine, view.id, { name: 'All of France' })
  await changeView(mine, view.id, { shared: false })
  expect(await namesFor(theirs)).toEqual([])
})

test('every change is written down; what a view of one’s own is called is not', async () => {
  const { mine } = await team()
  const { id } = await saveView(mine, france)
  await changeView(mine, id, { name: 'Paris' })
  await changeView(mine, id, { isDefault: true })
  await changeView(mine, id, { shared: true })
  await changeView(mine, id, { name: 'All of France' })
  await changeView(mine, id, { shared: false })
  await removeView(mine, id)
  await removeView(mine, (await saveView(mine, { ...france, shared: true })).id)
  expect(await audited(mine)).toEqual([
    'view.saved',
    'view.own-changed',
    'view.default-changed',
    'view.shared Paris',
    'view.changed All of France',
    'view.unshared All of France',
    'view.own-removed',
    'view.shared France',
    'view.removed France',
  ])
})

test('a default that stays as it is is not written down', async () => {
  const { mine } = await team()
  const first = await saveView(mine, { ...france, isDefault: true })
  const second = await saveView(mine, { ...france, name: 'Spain' })
  await changeView(mine, first.id, { isDefault: true })
  await changeView(mine, second.id, { isDefault: false })
  expect(await audited(mine)).toEqual(['view.saved', 'view.saved'])
  await changeView(mine, second.id, { isDefault: true })
  await changeView(mine, second.id, { isDefault: false })
  expect((await audited(mine)).slice(2)).toEqual(['view.default-changed', 'view.default-changed'])
  expect((await viewsOf(mine)).views.map(({ isDefault }) => isDefault)).toEqual([false, false])
})

test('only its owner or an admin changes and removes a shared view', async () => {
  const { mine, theirs, admin } = await team()
  const { id } = await saveView(mine, { ...france, shared: true })
  await expect(changeView(theirs, id, { name: 'Mine now' })).rejects.toMatchObject({ status: 409 })
  await expect(removeView(theirs, id)).rejects.toMatchObject({ status: 409 })
  await changeView(admin, id, { name: 'France, checked' })
  await removeView(admin, id)
  expect(await namesFor(mine)).toEqual([])
})

test('neither a foreign workspace nor a stranger’s own view can be reached', async () => {
  const { mine, theirs, admin } = await team()
  const { mine: elsewhere } = await team()
  const { id } = await saveView(mine, france)
  for (const viewer of [theirs, admin, elsewhere]) {
    await expect(changeView(viewer, id, { isDefault: true })).rejects.toMatchObject({ status: 404 })
    await expect(removeView(viewer, id)).rejects.toMatchObject({ status: 404 })
  }
})

test('one view is a person’s default: it opens its own page, and only while they see it', async () => {
  const { mine, theirs } = await team()
  const first = await saveView(mine, { ...france, shared: true, isDefault: true })
  const second = await saveView(mine, { ...france, name: 'Spain', search: 'country=Spain', isDefault: true })
  expect((await viewsOf(mine)).views.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['France', false],
    ['Spain', true],
  ])
  expect(await defaultSearch(mine, second.id, 'products')).toBe('country=Spain')
  expect(await defaultSearch(mine, second.id, '')).toBeNull()

  await changeView(theirs, first.id, { isDefault: true })
  expect(await defaultSearch(theirs, first.id, 'products')).toBe('country=France')
  await changeView(mine, first.id, { shared: false })
  expect(await defaultSearch(theirs, first.id, 'products')).toBeNull()
  expect((await viewsOf(theirs)).views).toEqual([])

  await removeView(mine, second.id)
  expect(
    await prisma().membership.count({ where: { defaultViewId: { not: null }, workspaceId: mine.workspaceId } }),
  ).toBe(0)
})
