import { beforeEach, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { askPublish, reopenImport } from '@/lib/ingest/understand/ask-run'
import { changeReading } from '@/lib/ingest/understand/change-reading'
import { getReading } from '@/lib/ingest/understand/get-reading'
import { pool, prisma } from '@/lib/platform/db'
import { storedKeys } from '@/lib/platform/storage'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'

const ROWS = Array.from(
  { length: 40 },
  (_, i) => `R-${i};0${1 + (i % 9)}.04.2024;Teekanne grün;2;12,50;Jörg Müller ${'abcdefgh'.charAt(i % 8)}`,
)
const file = (...more: string[]) =>
  Buffer.from(
    `Kasse Nord;;;;;\r\n\r\nBestellnummer;Bestelldatum;Bezeichnung;Menge;Einzelpreis;Kundenname\r\n${[...ROWS, ...more].join('\r\n')}\r\n;;;;;\r\nSumme;;;80;1.000,00;\r\n`,
    'latin1',
  )

let actor: { workspaceId: number; userId: null }

beforeEach(async () => {
  actor = { workspaceId: (await insertWorkspace({ currency: 'EUR' })).id, userId: null }
})

test('the copy that takes a file’s place is shown as it was loaded: rows of each fate, texts, nobody’s name', async () => {
  const { id, sequence } = await importText(actor.workspaceId, file())
  const before = await getReading(actor.workspaceId, sequence)
  await askPublish(actor, sequence, { ignoreLimits: false, remember: false })
  await runImport(id)
  const imported = await prisma().import.findUniqueOrThrow({ where: { id } })
  expect(imported).toMatchObject({ state: 'published', redacted: true, rowsTotal: 45, rowsLoaded: 40, rowsBlank: 2 })
  expect(await storedKeys()).toEqual([`${actor.workspaceId}/redacted/${id}`])
  const after = await getReading(actor.workspaceId, sequence)
  expect(after.preview.rows).toEqual(before.preview.rows)
  expect(after.preview.rows).toEqual({ total: 45, loaded: 40, rejected: 0, blank: 2, skipped: 3 })
  expect(after.preview.lines).toEqual(before.preview.lines)
  expect(JSON.stringify(after)).not.toMatch(/Jörg|Müller/)
})

test('an import that was stopped is read again from its copy, as a person says', async () => {
  const { id, sequence } = await importText(actor.workspaceId, file('R-90;kein Tag;Tasse blau;1;1,00;Jörg Müller z'))
  await changeReading(actor, sequence, { policy: { maxRejectedRows: 0, maxRejectedShare: 0 } })
  await askPublish(actor, sequence, { ignoreLimits: false, remember: false })
  await runImport(id)
  expect(await prisma().import.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'stopped', redacted: true })
  await reopenImport(actor, sequence)
  await changeReading(actor, sequence, { orderKey: 'number' })
  await askPublish(actor, sequence, { ignoreLimits: true, remember: false })
  await runImport(id)
  const imported = await prisma().import.findUniqueOrThrow({ where: { id } })
  expect(imported).toMatchObject({ state: 'published', rowsTotal: 46, rowsLoaded: 40, rowsRejected: 1, rowsSkipped: 3 })
  const { rows } = await pool().query('select distinct name from product where workspace_id = $1', [actor.workspaceId])
  expect(rows).toEqual([{ name: 'Teekanne grün' }])
})
