import { beforeEach, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { auditPage } from '@/lib/records/audit-page'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { askPublish } from './ask-run'
import { changeLayout, forgetLayout, takeVersion } from './change-layout'
import { changeReading } from './change-reading'
import { listLayouts } from './list-layouts'

let workspaceId: number
let actor: { workspaceId: number; userId: string }

beforeEach(async () => {
  workspaceId = (await insertWorkspace({ currency: 'EUR' })).id
  actor = { workspaceId, userId: (await insertMember(workspaceId, { role: 'admin' })).userId }
})

const waitingFile = () =>
  importText(workspaceId, 'Beleg;Datum;Artikel;Menge;Preis;Telefon\nB1;31.05.2024;Tee;2;3,50;0151 2345678\n')

const entries = async () =>
  (await auditPage(workspaceId)).entries.map(({ who, what, subject, more }) => ({
    byPerson: who?.startsWith('Person ') ?? false,
    said: `${what} ${subject}`,
    changes: more,
  }))

test('a change of a reading is written down, before all that a column is personal or is not any more', async () => {
  const { sequence } = await waitingFile()
  await changeReading(actor, sequence, {
    columns: [
      { place: 4, field: 'amount' },
      { place: 5, personal: false },
    ],
  })
  await changeReading(actor, sequence, { columns: [{ place: 5, personal: true }] })
  expect((await entries()).slice(0, 2)).toEqual([
    { byPerson: true, said: `Changed the reading of import ${sequence}`, changes: ['Telefon is personal.'] },
    {
      byPerson: true,
      said: `Changed the reading of import ${sequence}`,
      changes: ['Telefon is not personal any more.', 'Preis is read as Line amount.'],
    },
  ])
})

test('a column of a table that is cut otherwise is followed by its name', async () => {
  const { sequence } = await waitingFile()
  await changeReading(actor, sequence, { delimiter: ',' })
  const [last] = await entries()
  expect(last?.changes.slice(0, 2)).toEqual(['Telefon is not personal any more.', 'Cells are parted by ,.'])
})

test('a change that is refused leaves no entry', async () => {
  const { sequence } = await waitingFile()
  const before = await entries()
  await expect(changeReading(actor, sequence, { columns: [{ place: 99, personal: true }] })).rejects.toThrow()
  expect(await entries()).toEqual(before)
})

test('keeping, changing, taking back and forgetting a layout are written down, by its title', async () => {
  const { id, sequence } = await waitingFile()
  await askPublish(actor, sequence, { ignoreLimits: false, remember: true })
  await runImport(id)
  const kept = (await listLayouts(workspaceId)).layouts[0]
  const name = kept?.name ?? ''
  await changeLayout(actor, name, { onDrift: 'continue' })
  await changeLayout(actor, name, { onDrift: 'continue' })
  await changeLayout(actor, name, { title: 'Kasse' })
  await takeVersion(actor, name, 1)
  await forgetLayout(actor, name)
  await expect(forgetLayout(actor, name)).rejects.toThrow('There is no layout')
  const ofLayouts = (await entries()).filter(({ said }) => said.includes('the layout'))
  expect(ofLayouts).toEqual([
    { byPerson: true, said: 'Removed the layout Kasse', changes: [] },
    { byPerson: true, said: 'Changed the layout Kasse', changes: ['Waits if columns differ.'] },
    { byPerson: true, said: 'Changed the layout Kasse', changes: [`It was called ${kept?.title} before.`] },
    { byPerson: true, said: `Changed the layout ${kept?.title}`, changes: ['Continues if columns differ.'] },
    { byPerson: true, said: `Kept the layout ${kept?.title}`, changes: [] },
  ])
})
