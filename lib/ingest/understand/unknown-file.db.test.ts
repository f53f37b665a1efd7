import { writeXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import { POST as publish } from '@/app/api/[workspace]/imports/[sequence]/publish/route'
import { GET as getReading, PATCH as patchReading } from '@/app/api/[workspace]/imports/[sequence]/reading/route'
import { POST as reopen } from '@/app/api/[workspace]/imports/[sequence]/reopen/route'
import { GET as getReview, POST as review } from '@/app/api/[workspace]/imports/[sequence]/review/route'
import { GET as getLayouts } from '@/app/api/[workspace]/layouts/route'
import { importReadingResponse } from '@/lib/contracts/import-reading'
import { importReviewResponse } from '@/lib/contracts/import-review'
import { importResponse } from '@/lib/contracts/imports'
import { layoutListResponse } from '@/lib/contracts/layouts'
import { runImport } from '@/lib/ingest/run/run-import'
import { pool, prisma } from '@/lib/platform/db'
import { askApi } from '@/lib/testing/ask-api'
import { importText } from '@/lib/testing/import-text'
import { insertMember } from '@/lib/testing/insert-member'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { signIn } from '@/lib/testing/sign-in'

const HEADER = 'Bestellnummer;Bestelldatum;Artikelnummer;Bezeichnung;Menge;Einzelpreis;Kundennummer;Kundenname;Land'
const ROWS = [
  'R-1001;03.04.2024 09:15;A-1;Teekanne blau;2;12,50;K1;Erika Muster;Deutschland',
  'R-1001;03.04.2024 09:15;A-2;Tasse;4;3,95;K1;Erika Muster;Deutschland',
  'R-1002;05.04.2024 10:40;A-1;Teekanne blau;1;12,50;K2;Max Muster;Österreich',
  'R-1003;11.04.2024 17:02;A-3;Untertasse;10;1.099,90;;Anna Beispiel;Schweiz',
  'R-1004;12.04.2024 08:30;A-2;Tasse;-1;3,95;K1;Erika Muster;Deutschland',
]
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\r\n')}\r\n`

let slug: string
let workspaceId: number
let headers: Headers

beforeEach(async () => {
  const workspace = await insertWorkspace({ currency: 'EUR', timeZone: 'Europe/Berlin' })
  workspaceId = workspace.id
  slug = workspace.slug
  headers = await signIn((await insertMember(workspace.id, { role: 'admin' })).userId)
})

const at = (sequence: number) => ({ workspace: slug, sequence })
const stateOf = async (id: number) => (await prisma().import.findUniqueOrThrow({ where: { id } })).state

async function readingOf(sequence: number) {
  const { answer } = await askApi(getReading, headers, at(sequence), { method: 'GET' })
  return importReadingResponse.parse(answer)
}

async function change(sequence: number, body: unknown) {
  const { status, answer } = await askApi(patchReading, headers, at(sequence), { method: 'PATCH', body })
  expect(status, JSON.stringify(answer)).toBe(200)
  return importReadingResponse.parse(answer)
}

describe('a semicolon file with decimal commas that nobody has seen', () => {
  test('is understood at once: fields, formats, personal columns, masked samples, preview', async () => {
    const { sequence, state } = await importText(workspaceId, file(...ROWS))
    expect(state).toBe('waiting')
    const reading = await readingOf(sequence)
    expect(reading).toMatchObject({ match: 'proposed', ready: true, editable: true, missing: [], decimalSign: ',' })
    expect(reading.file).toMatchObject({ delimiter: ';', headerRow: 1, encoding: 'utf-8' })
    expect(reading.columns.map(({ field }) => field)).toEqual([
      'order',
      'time',
      'sku',
      'description',
      'quantity',
      'unitPrice',
      'customer',
      'personName',
      'country',
    ])
    expect(reading.columns.filter(({ personal }) => personal).map(({ name }) => name)).toEqual(['Kundenname'])
    expect(reading.columns[7]?.samples).toEqual(
      ['Xxxxx Xxxxxx', 'Xxx Xxxxxx', 'Xxxx Xxxxxxxx'].map((text) => text.toLowerCase()),
    )
    expect(JSON.stringify(reading)).not.toMatch(/Erika|Beispiel/)
    expect(reading.preview.lines.slice(0, 2)).toMatchObject([
      { order: 'R-1001', time: '2024-04-03 09:15:00', sku: 'A-1', quantity: '2', unitPrice: '12.5', amount: '25' },
      { order: 'R-1001', sku: 'A-2', quantity: '4', amount: '15.8' },
    ])
    expect(reading.preview.rows).toEqual({ total: 6, loaded: 5, rejected: 0, blank: 0, skipped: 1 })
    expect(reading.questions).toEqual([])
  })

  test('what looks like no sales is loaded once somebody says that it is', async () => {
    const budget = ['Date;Category;Budget;Variance;Amount', '2024-03-01;Tea;120.00;-20.00;100.00']
    const { sequence } = await importText(workspaceId, `${budget.join('\n')}\n`)
    const asked = await readingOf(sequence)
    expect(asked).toMatchObject({ ready: false, missing: [], questions: [{ code: 'whether-sales', answers: 'sales' }] })
    for (const ask of [review, publish]) {
      const { status, answer } = await askApi(ask, headers, at(sequence), { method: 'POST', body: {} })
      expect(status).toBe(400)
      expect(JSON.stringify(answer)).toContain('This looks like a budget')
    }
    expect(await change(sequence, { sales: 'yes' })).toMatchObject({ ready: true, questions: [] })
    const { status } = await askApi(publish, headers, at(sequence), { method: 'POST', body: {} })
    expect(status).toBe(202)
  })

  test('asks what no cell can tell, with what each answer would mean', async () => {
    const rows = ['R1;03/04/2024;A;Tasse;2;1,234;K1;E;DE', 'R2;05/06/2024;A;Tasse;1;2,500;K1;E;DE']
    const { sequence } = await importText(workspaceId, file(...rows))
    const { questions } = await readingOf(sequence)
    expect(questions).toMatchObject([
      {
        code: 'date-order',
        answers: 'dateFormat',
        proposed: 'day-first',
        options: [
          { value: 'day-first', example: '03/04/2024 → 3 April 2024' },
          { value: 'month-first', example: '03/04/2024 → 4 March 2024' },
        ],
      },
      {
        code: 'decimal-sign',
        answers: 'decimalSign',
        options: [
          { value: ',', example: '1,234 → 1.234' },
          { value: '.', example: '1,234 → 1234' },
        ],
      },
    ])
    const answered = await change(sequence, { dateFormat: 'month-first', decimalSign: '.' })
    expect(answered.questions).toEqual([])
    expect(answered.preview.lines[0]).toMatchObject({ unitPrice: '1234', time: '2024-03-04 00:00:00' })
  })

  test('is published with one request, and the next of its kind goes straight through', async () => {
    const first = await importText(workspaceId, file(...ROWS))
    const { status, answer } = await askApi(publish, headers, at(first.sequence))
    expect(status, JSON.stringify(answer)).toBe(202)
    expect(importResponse.parse(answer)).toMatchObject({ state: 'queued' })
    await runImport(first.id)
    expect(await prisma().import.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
      state: 'published',
      rowsLoaded: 5,
      rowsSkipped: 1,
      redacted: true,
    })
    const sums = await pool().query(
      `select trim_scale(sum(gross))::text as gross, trim_scale(sum(returns))::text as returns, count(*)::integer as orders,
              count(customer_id)::integer as known from orders where workspace_id = $1`,
      [workspaceId],
    )
    expect(sums.rows).toEqual([{ gross: '11052.3', returns: '3.95', orders: 4, known: 3 }])
    const next = await importText(workspaceId, file('R-1005;13.04.2024 08:30;A-2;Tasse;1;3,95;K9;Vera Neu;Deutschland'))
    expect(next).toMatchObject({ state: 'published', rowsLoaded: 1 })
    const { answer: listed } = await askApi(getLayouts, headers, { workspace: slug }, { method: 'GET' })
    const [kept] = layoutListResponse.parse(listed).layouts
    expect(kept).toMatchObject({ origin: 'stored', version: 1, imports: 2, onDrift: 'wait', reviewNextTime: false })
  })

  test('a change is answered with what comes of it; who is late is told', async () => {
    const { sequence } = await importText(workspaceId, file(...ROWS))
    const before = await readingOf(sequence)
    const after = await change(sequence, {
      version: before.version,
      dateFormat: 'month-first',
      columns: [{ place: 3, field: null }],
    })
    expect(after.version).toBe(before.version + 1)
    expect(after.preview.lines[0]).toMatchObject({ time: '2024-03-04 09:15:00', description: null })
    expect(after.questions).toEqual([])
    const late = await askApi(patchReading, headers, at(sequence), {
      method: 'PATCH',
      body: { version: before.version, merge: 'append' },
    })
    expect(late.status).toBe(409)
    const without = await change(sequence, { columns: [{ place: 5, field: null }] })
    expect(without).toMatchObject({ ready: false, missing: [{ fields: ['unitPrice', 'amount'] }] })
    expect((await askApi(publish, headers, at(sequence))).status).toBe(400)
    const moved = await change(sequence, { columns: [{ place: 5, field: 'amount' }] })
    expect(moved.preview.lines[0]).toMatchObject({ quantity: '2', unitPrice: '6.25', amount: '12.5' })
  })

  test('another delimiter is another table; back to the proposal', async () => {
    const { sequence } = await importText(workspaceId, file(...ROWS))
    const comma = await change(sequence, { delimiter: ',' })
    expect(comma.columns.length).toBe(2)
    expect(comma.ready).toBe(false)
    const back = await change(sequence, { delimiter: ';' })
    expect(back).toMatchObject({ ready: true })
    expect(back.columns.length).toBe(9)
  })

  test('is reviewed before it is published: counted, nothing visible, then loaded from staging', async () => {
    const { id, sequence } = await importText(
      workspaceId,
      file(...ROWS, 'R-1005;Unsinn;A-2;Tasse;1;3,95;K9;Vera Neu;X'),
    )
    expect((await askApi(review, headers, at(sequence))).status).toBe(202)
    await runImport(id)
    expect(await stateOf(id)).toBe('review')
    expect(await prisma().order.count({ where: { workspaceId } })).toBe(0)
    const { answer } = await askApi(getReview, headers, at(sequence), { method: 'GET' })
    expect(importReviewResponse.parse(answer).review).toMatchObject({
      rows: { total: 7, loaded: 5, rejected: 1, skipped: 1 },
      rejected: { byRule: [{ rule: 'date-unreadable', count: 1 }] },
      beyondLimits: null,
    })
    await runImport(id)
    expect(await stateOf(id)).toBe('review')
    await askApi(publish, headers, at(sequence))
    expect(await stateOf(id)).toBe('staged')
    await runImport(id)
    expect(await stateOf(id)).toBe('published')
    expect(await prisma().order.count({ where: { workspaceId } })).toBe(4)
  })

  test('goes back from its review, and by a change', async () => {
    const { id, sequence } = await importText(workspaceId, file(...ROWS))
    await askApi(review, headers, at(sequence))
    await runImport(id)
    expect((await askApi(reopen, headers, at(sequence))).status).toBe(202)
    expect(await stateOf(id)).toBe('waiting')
    await askApi(review, headers, at(sequence))
    await runImport(id)
    await change(sequence, { dateFormat: 'month-first' })
    expect(await stateOf(id)).toBe('waiting')
    const staging = await pool().query("select 1 from pg_tables where schemaname = 'staging'")
    expect(staging.rowCount).toBe(0)
  })
})

describe('a workbook with several sheets', () => {
  test('another sheet is another table: its header is found, its columns are proposed, its rows are loaded', async () => {
    const header = ['Bestellnummer', 'Bestelldatum', 'Artikelnummer', 'Menge', 'Einzelpreis']
    const rows = (first: number, many: number) =>
      Array.from({ length: many }, (_, i) => [
        `R-${first + i}`,
        new Date(Date.UTC(2024, 3, 3 + i, 9)),
        `A-${i}`,
        2,
        12.5,
      ])
    const workbook = await writeXlsx({
      sheets: [
        { name: 'April', rows: [header, ...rows(1, 4)] },
        {
          name: 'Mai',
          rows: [['Umsatz Mai'], [], [...header, 'Land'], ...rows(50, 9).map((row) => [...row, 'Schweiz'])],
        },
      ],
    })
    const { id, sequence, state } = await importText(workspaceId, Buffer.from(workbook))
    expect(state).toBe('waiting')
    expect((await readingOf(sequence)).file).toMatchObject({ format: 'xlsx', sheet: 'April', sheets: ['April', 'Mai'] })
    const changed = await change(sequence, { sheet: 'Mai' })
    expect(changed.file).toMatchObject({ sheet: 'Mai', headerRow: 3 })
    expect(changed.columns.map(({ field }) => field)).toEqual([
      'order',
      'time',
      'sku',
      'quantity',
      'unitPrice',
      'country',
    ])
    expect((await askApi(publish, headers, at(sequence))).status).toBe(202)
    await runImport(id)
    const imported = await prisma().import.findUniqueOrThrow({ where: { id } })
    expect(imported).toMatchObject({ state: 'published', rowsTotal: 12, rowsLoaded: 9, rowsBlank: 1, rowsSkipped: 2 })
  })
})

describe('files of a kind that was just confirmed', () => {
  test('that wait untouched are looked at again and go through; others name the same layout', async () => {
    const rows = (order: string) => ROWS.slice(0, 2).map((row) => row.replaceAll('R-1001', order))
    const first = await importText(workspaceId, file(...rows('S-1')))
    const second = await importText(workspaceId, file(...rows('S-2')))
    const touched = await importText(workspaceId, file(...rows('S-3')))
    await change(touched.sequence, { policy: { maxRejectedRows: 20, maxRejectedShare: 0.05 } })
    await askApi(publish, headers, at(first.sequence))
    expect([await stateOf(second.id), await stateOf(touched.id)]).toEqual(['queued', 'waiting'])
    await runImport(first.id)
    await runImport(second.id)
    await askApi(publish, headers, at(touched.sequence))
    await runImport(touched.id)
    const imports = await prisma().import.findMany({ where: { workspaceId }, orderBy: { sequence: 'asc' } })
    const [name] = imports.map(({ layoutName }) => layoutName)
    expect(imports.map(({ state, layoutName, layoutVersion }) => [state, layoutName, layoutVersion])).toEqual(
      imports.map(() => ['published', name, 1]),
    )
    expect(await prisma().layout.count({ where: { workspaceId } })).toBe(1)
  })

  test('are known without a header too, unused columns and all', async () => {
    const rows = ROWS.map((row, i) => `${row};note ${i}`)
    const first = await importText(workspaceId, `${rows.join('\n')}\n`)
    const reading = await change(first.sequence, {
      columns: [
        { place: 0, field: 'order' },
        { place: 1, field: 'time' },
        { place: 2, field: 'sku' },
        { place: 3, field: 'description' },
        { place: 4, field: 'quantity' },
        { place: 5, field: 'unitPrice' },
        { place: 6, field: 'customer' },
        { place: 7, field: null, personal: true },
        { place: 8, field: 'country' },
        { place: 9, field: null },
      ],
    })
    expect(reading).toMatchObject({ ready: true, file: { headerRow: 0 } })
    await askApi(publish, headers, at(first.sequence))
    await runImport(first.id)
    const next = await importText(workspaceId, `${rows.map((row) => row.replaceAll('R-', 'T-')).join('\n')}\n`)
    expect(next).toMatchObject({ state: 'published', rowsLoaded: 5, redacted: true })
  })
})
