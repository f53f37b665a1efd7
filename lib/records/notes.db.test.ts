import { expect, test } from 'vitest'
import { prisma } from '@/lib/platform/db'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { addNote, changeNote, notesOf, removeNote } from './notes'
import type { Actor } from './people'

async function actor(): Promise<Actor> {
  const { id: workspaceId } = await insertWorkspace()
  const { userId } = await insertMember(workspaceId, { role: 'marketing' })
  return { workspaceId, userId }
}

const sale = { from: '2011-11-25', to: '2011-11-28', text: 'Black Friday' }

test('notes come by day, with who wrote them; each change is written down', async () => {
  const me = await actor()
  const later = await addNote(me, sale)
  const earlier = await addNote(me, { from: '2011-03-01', to: '2011-03-01', text: 'Shop closed' })
  const { notes } = await notesOf(me.workspaceId)
  expect(notes.map(({ text, from, to }) => [text, from, to])).toEqual([
    ['Shop closed', '2011-03-01', '2011-03-01'],
    ['Black Friday', '2011-11-25', '2011-11-28'],
  ])
  expect(notes[0]?.author).toEqual(expect.any(String))

  await changeNote(me, later.id, { ...sale, to: '2011-11-25' })
  await removeNote(me, earlier.id)
  expect((await notesOf(me.workspaceId)).notes).toMatchObject([{ from: '2011-11-25', to: '2011-11-25' }])
  const entries = await prisma().auditEntry.findMany({ where: { workspaceId: me.workspaceId }, orderBy: { id: 'asc' } })
  expect(entries.map(({ action }) => action)).toEqual(['note.added', 'note.added', 'note.changed', 'note.removed'])
})

test('a note of another workspace is not there', async () => {
  const [me, other] = [await actor(), await actor()]
  const { id } = await addNote(other, sale)
  expect((await notesOf(me.workspaceId)).notes).toEqual([])
  await expect(changeNote(me, id, sale)).rejects.toMatchObject({ status: 404 })
  await expect(removeNote(me, id)).rejects.toMatchObject({ status: 404 })
})
