import type { DateNote, DateNotes, NoteRequest } from '@/lib/contracts/notes'
import { ConflictError, NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { audit } from './audit'
import type { Actor } from './people'

const MOST_NOTES = 2000

type Row = { id: string; fromDay: Date; toDay: Date; text: string; userId: string }

const select = { id: true, fromDay: true, toDay: true, text: true, userId: true } as const

const day = (date: Date): string => date.toISOString().slice(0, 10)

const toRow = ({ from, to, text }: NoteRequest) => ({ fromDay: new Date(from), toDay: new Date(to), text })

const toNote = ({ id, fromDay, toDay, text }: Row, author: string | null): DateNote => ({
  id,
  from: day(fromDay),
  to: day(toDay),
  text,
  author,
})

async function namesOf(tx: Transaction, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({ where: { id: { in: [...userIds] } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/** The notes of a workspace, by day. */
export async function notesOf(workspaceId: number): Promise<DateNotes> {
  const rows = await prisma().dateNote.findMany({
    where: { workspaceId },
    select,
    orderBy: [{ fromDay: 'asc' }, { toDay: 'asc' }, { id: 'asc' }],
  })
  const names = await namesOf(prisma(), [...new Set(rows.map(({ userId }) => userId))])
  return { notes: rows.map((row) => toNote(row, names.get(row.userId) ?? null)) }
}

const inWords = ({ from, to, text }: NoteRequest) => ({ from, to, text })

async function kept(tx: Transaction, workspaceId: number, id: string): Promise<Row> {
  const row = await tx.dateNote.findFirst({ where: { id, workspaceId }, select })
  if (!row) throw new NotFoundError('There is no such note.')
  return row
}

const authorOf = async (tx: Transaction, { userId }: Row) => (await namesOf(tx, [userId])).get(userId) ?? null

/** Writes a note that everyone in the marketing room sees. Throws ConflictError when there are too many. */
export async function addNote({ workspaceId, userId }: Actor, note: NoteRequest): Promise<DateNote> {
  return prisma().$transaction(async (tx) => {
    if ((await tx.dateNote.count({ where: { workspaceId } })) >= MOST_NOTES)
      throw new ConflictError(`There are ${MOST_NOTES} notes. Remove some first.`)
    const row = await tx.dateNote.create({ data: { workspaceId, userId, ...toRow(note) }, select })
    await audit(tx, { action: 'note.added', workspaceId, userId, subject: note.text, detail: inWords(note) })
    return toNote(row, await authorOf(tx, row))
  })
}

/** Changes days and text of a note. */
export async function changeNote({ workspaceId, userId }: Actor, id: string, note: NoteRequest): Promise<DateNote> {
  return prisma().$transaction(async (tx) => {
    const before = toNote(await kept(tx, workspaceId, id), null)
    const row = await tx.dateNote.update({ where: { id }, data: toRow(note), select })
    const detail = { from: inWords(before), to: inWords(note) }
    await audit(tx, { action: 'note.changed', workspaceId, userId, subject: note.text, detail })
    return toNote(row, await authorOf(tx, row))
  })
}

/** Takes a note away. */
export async function removeNote({ workspaceId, userId }: Actor, id: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const note = toNote(await kept(tx, workspaceId, id), null)
    await tx.dateNote.delete({ where: { id } })
    await audit(tx, { action: 'note.removed', workspaceId, userId, subject: note.text, detail: inWords(note) })
  })
}
