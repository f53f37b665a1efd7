import { beforeEach, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { prisma } from '@/lib/platform/db'
import { importReport } from '@/lib/records/import-report'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { askPublish } from './ask-run'
import { changeLayout, takeVersion } from './change-layout'
import { changeReading } from './change-reading'
import { listLayouts } from './list-layouts'
import { listVersions } from './list-versions'

const HEADER = 'Beleg;Datum;Artikel;Menge;Preis\n'

let workspaceId: number
let actor: { workspaceId: number; userId: string }
let name: string
let orders = 0

const file = (header = HEADER, more = '') => `${header}B${++orders};31.05.2024;Tee;2;3,50${more}\n`

beforeEach(async () => {
  workspaceId = (await insertWorkspace({ currency: 'EUR' })).id
  actor = { workspaceId, userId: (await insertMember(workspaceId, { role: 'admin' })).userId }
  const first = await importText(workspaceId, file())
  await askPublish(actor, first.sequence, { ignoreLimits: false, remember: true })
  await runImport(first.id)
  name = (await listLayouts(workspaceId)).layouts[0]?.name ?? ''
})

const versions = async () => (await listVersions(workspaceId, name)).versions
const latest = async () => (await listLayouts(workspaceId)).layouts[0]

test('what decides how later files are judged makes a version; the same again and another title make none', async () => {
  await changeLayout(actor, name, { onDrift: 'continue' })
  await changeLayout(actor, name, { onDrift: 'continue' })
  await changeLayout(actor, name, { reviewNextTime: true, title: 'Kasse' })
  await changeLayout(actor, name, { policy: { maxRejectedRows: 5, maxRejectedShare: 0.025 } })
  expect(await versions()).toMatchObject([
    {
      version: 4,
      imports: 0,
      changes: ['Stops at more than 5 rejected rows, if they are more than 2.5 % of the file.'],
    },
    { version: 3, imports: 0, changes: ['Waits for a look before it is loaded.'] },
    { version: 2, imports: 0, changes: ['Continues if columns differ.'] },
    { version: 1, imports: 1, changes: [] },
  ])
  expect(await latest()).toMatchObject({ title: 'Kasse', version: 4, onDrift: 'continue', reviewNextTime: true })
  expect((await versions()).every(({ createdAt, createdBy }) => createdAt !== null && createdBy !== null)).toBe(true)
})

test('an earlier version is taken again as the next one, and files are read by it', async () => {
  await changeLayout(actor, name, { reviewNextTime: true })
  expect(await importText(workspaceId, file())).toMatchObject({ state: 'review', layoutVersion: 2 })
  await takeVersion(actor, name, 1)
  await takeVersion(actor, name, 1)
  expect(await versions()).toMatchObject([{ version: 3, changes: ['Goes straight through.'] }, { version: 2 }, {}])
  const { sequence, ...imported } = await importText(workspaceId, file())
  expect(imported).toMatchObject({ state: 'published', layoutVersion: 3 })
  expect(await importReport({ id: workspaceId, currency: 'EUR' }, sequence)).toMatchObject({
    reading: { layoutName: name, layoutVersion: 3 },
  })
  await expect(takeVersion(actor, name, 9)).rejects.toThrow('The layout has no version 9.')
  const other = await insertWorkspace({ currency: 'EUR' })
  await expect(takeVersion({ ...actor, workspaceId: other.id }, name, 1)).rejects.toThrow('There is no layout')
})

test('a version tells which columns are read otherwise', async () => {
  const { id, sequence } = await importText(workspaceId, file('Beleg;Datum;Artikel;Menge;Preis;Filiale\n', ';Nord'))
  await changeReading({ workspaceId, userId: null }, sequence, {
    columns: [
      { place: 4, field: 'amount' },
      { place: 5, field: 'branch', personal: true },
    ],
  })
  await askPublish(actor, sequence, { ignoreLimits: false, remember: true })
  await runImport(id)
  const [second] = await versions()
  expect(second).toMatchObject({
    version: 2,
    imports: 1,
    changes: ['Preis is read as Line amount, before as Unit price.', 'Filiale is read as Branch.'],
  })
})

test('what a waiting file was understood by does not take back what was changed meanwhile', async () => {
  const waiting = await importText(workspaceId, file('Beleg;Datum;Artikel;Menge;Preis;Notiz\n', ';x'))
  await changeLayout(actor, name, { onDrift: 'continue', policy: { maxRejectedRows: 3, maxRejectedShare: 0 } })
  await askPublish(actor, waiting.sequence, { ignoreLimits: false, remember: true })
  await runImport(waiting.id)
  expect(await latest()).toMatchObject({ version: 3, onDrift: 'continue', policy: { maxRejectedRows: 3 } })
  expect(await prisma().import.findUniqueOrThrow({ where: { id: waiting.id } })).toMatchObject({ layoutVersion: 3 })
})

test('the version before the workspace kept one of its own is the built-in one', async () => {
  expect((await listVersions(workspaceId, 'online-retail')).versions).toMatchObject([
    { version: 1, createdAt: null, createdBy: null, changes: [] },
  ])
  await expect(listVersions(workspaceId, 'none')).rejects.toThrow('There is no layout of this name.')
})
