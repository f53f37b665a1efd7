import { describe, expect, it } from 'vitest'
import { encodeRow } from '@/lib/domain/encode-row'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import { asRedacted, type Reading } from '@/lib/ingest/layouts/reading'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { chunks } from '@/lib/testing/chunks'
import { testWorkspace } from '@/lib/testing/clean-bytes'
import { understoodText } from '@/lib/testing/understood-text'

const HEADER = 'Branch,Receipt,Date,Product,Qty,Unit price,Amount'
const places = Array.from({ length: 60 }, (_, i) => i)
const names = ['Flat white', 'Bagel', 'Green tea', 'Oat cookie', 'Colgate Total']
const price = (i: number) => 250 + 100 * (i % 5)
const pieces = (i: number) => 1 + (i % 3)
const point = (cents: number) => (cents / 100).toFixed(2)
const sum = (of: (i: number) => number, from = 0, to = places.length) =>
  places.slice(from, to).reduce((total, i) => total + of(i), 0)
const amount = (i: number) => pieces(i) * price(i)
const sale = (i: number) =>
  [
    ...[i < 36 ? 'Leeds' : 'York', 1000 + i, `2026-03-${10 + Math.floor(i / 12)}`, names[i % 5], pieces(i)],
    ...[point(price(i)), point(amount(i))],
  ].join(',')
const isLast = (i: number) => i % 12 === 11
const toText = (lines: readonly string[]) => `${[HEADER, ...lines].join('\n')}\n`

/** Why rows are rejected. */
async function rejectedOf(bytes: Buffer, reading: Reading) {
  const cleaner = defineCleaner(reading, { ...testWorkspace, currency: 'EUR' })
  const rejected: { rule: string; reason: string }[] = []
  for await (const batch of readRows(chunks(bytes, 8_192), reading)) {
    for (let i = 0; i < batch.rows.length; i++) {
      const row = cleaner.cleanRow(batch, i)
      if (row.fate === 'rejected') rejected.push({ rule: row.rule, reason: row.reason })
    }
  }
  return rejected
}

/** Each row's fate, and each loaded row's key and amount. */
async function fatesOf(bytes: Buffer, reading: Reading) {
  const cleaner = defineCleaner(reading, { ...testWorkspace, currency: 'EUR' })
  const fates: string[] = []
  const redacted: string[] = []
  for await (const batch of readRows(chunks(bytes, 512), reading)) {
    for (let i = 0; i < batch.rows.length; i++) {
      const row = cleaner.cleanRow(batch, i)
      fates.push(row.fate === 'loaded' ? `${row.order.keyBase} ${row.lines[0]?.amount}` : row.fate)
      redacted.push(encodeRow(cleaner.redactRow(batch, i), reading.delimiter))
    }
  }
  return { fates, redacted: redacted.join('') }
}

describe('sub-totals between the rows', () => {
  const quantityOf = (i: number) => sum(pieces, i - 11, i + 1)
  const amountOf = (i: number) => point(sum(amount, i - 11, i + 1))

  it.each([
    ['by day, in the first column', (i: number) => `Subtotal,,,,${quantityOf(i)},,${amountOf(i)}`],
    ['by day, behind its date', (i: number) => `,Day total,2026-03-${10 + Math.floor(i / 12)},,,,${amountOf(i)}`],
    ['by group, as spreadsheets name them', (i: number) => `Leeds Total,,,,${quantityOf(i)},,${amountOf(i)}`],
    ['cut short', (i: number) => `Zwischensumme,,${amountOf(i)}`],
    ['with a blank row behind', (i: number) => `Total,,,,${quantityOf(i)},,${amountOf(i)}\n,,,,,,`],
  ])('%s are told, and not sold once more', async (_, written) => {
    const lines = places.flatMap((i) => [sale(i), ...(isLast(i) && i < 59 ? [written(i)] : [])])
    const { sold, fates, counted, cleanings, reading } = await understoodText(toText(lines))
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(amount), rejected: 0 })
    expect(cleanings).toEqual({ 'subtotal-row': 4 })
    expect(fates.skipped).toBe(5)
    expect(fates.loaded + fates.rejected + fates.blank + fates.skipped).toBe(counted)
    expect(reading.layout.rowShape).toBe('line-per-row')
  })

  it('a product that is called so is sold', async () => {
    const { sold, cleanings, reading } = await understoodText(toText(places.map(sale)))
    expect(reading.subtotals).toBeNull()
    expect(cleanings).toEqual({})
    expect(sold.cents).toBe(sum(amount))
  })

  it('a row that names a sum, but lacks only what others lack as well, is a row', async () => {
    const lines = places.map((i) => (i % 5 === 4 ? sale(i).replace(/^(Leeds|York)/, '') : sale(i)))
    const { fates, cleanings } = await understoodText(toText(lines))
    expect(fates.loaded).toBe(60)
    expect(cleanings).toEqual({})
  })
})

describe('sub-totals that begin below what is looked at', () => {
  const many = Array.from({ length: 6_000 }, (_, i) => i)
  const isGroupEnd = (i: number) => i % 100 === 99 && i > 5_400
  const groups = many.filter(isGroupEnd).length
  const amountOf = (i: number) => point(many.slice(i - 99, i + 1).reduce((total, at) => total + amount(at), 0))
  const day = (i: number) => `2026-03-${10 + Math.floor(i / 600)}`
  const long = (i: number) => sale(i).replace(/2026-03-\d+/, day(i))
  const cents = many.reduce((total, i) => total + amount(i), 0)
  const withSums = (written: (i: number) => string) =>
    toText(many.flatMap((i) => [long(i), ...(isGroupEnd(i) && i < 5_999 ? [written(i)] : [])]))

  it.each([
    ['in the first column', (i: number) => `Subtotal,,,,200,,${amountOf(i)}`],
    ['behind a date', (i: number) => `York Total,,${day(i)},,200,,${amountOf(i)}`],
    ['cut short', (i: number) => `Zwischensumme,,${amountOf(i)}`],
    ['in the place of a product', (i: number) => `York,,${day(i)},Total,200,,${amountOf(i)}`],
  ])('%s: where they add up they are skipped and counted', async (_, written) => {
    const { sold, fates, counted, cleanings, reading } = await understoodText(withSums(written))
    expect(reading.subtotals).toBeNull()
    expect(reading.layout.rowShape).toBe('line-per-row')
    expect(sold).toEqual({ orders: 6_000, lines: 6_000, cents, rejected: 0 })
    expect(cleanings).toEqual({ 'subtotal-row': groups - 1 })
    expect(fates).toEqual({ loaded: 6_000, rejected: 0, blank: 0, skipped: groups })
    expect(counted).toBe(6_000 + groups)
  })

  it('where they do not add up they are rejected, and the reason says what they look like', async () => {
    const bytes = Buffer.from(withSums((i) => `York Total,,${day(i)},,,,1.23`))
    const { sold, fates, reading } = await understoodText(bytes)
    expect(sold).toEqual({ orders: 6_000, lines: 6_000, cents, rejected: groups - 1 })
    expect(fates.loaded + fates.rejected + fates.skipped).toBe(6_000 + groups)
    const [first] = (await rejectedOf(bytes, reading)).slice(0, 1)
    expect(first).toEqual({
      rule: 'likely-subtotal',
      reason:
        'Row 5,502: Branch “York Total” names a sum, and leaves Receipt, Product, Qty, Unit price blank: it looks like a sub-total and is not sold. If it is a sale, upload this row again as it is.',
    })
  })

  it('a row that nothing but its sum tells is rejected, the product of that name is sold', async () => {
    const plain = (i: number) => `${day(i)},${i % 2 === 0 ? 'Bagel' : 'Colgate Total'},${point(amount(i))}`
    const lines = many.flatMap((i) => [plain(i), ...(isGroupEnd(i) ? [`${day(i)},Day total,${amountOf(i)}`] : [])])
    const text = `${['Date,Product,Amount', ...lines, `${day(0)},Day total,1.00`].join('\n')}\n`
    const { sold, fates, reading } = await understoodText(text)
    expect(sold).toMatchObject({ lines: 6_001, cents: cents + 100, rejected: groups })
    expect(fates).toMatchObject({ skipped: 1 })
    expect((await rejectedOf(Buffer.from(text), reading)).at(-1)?.reason).toContain('its amount is that of rows above')
  })

  it('a row called after what it sums that lacks only its product is rejected as one', async () => {
    const text = withSums((i) => `York,${7_000 + i},${day(i)},,1,1.00,${amountOf(i)}`.replace('York', 'York Total'))
    const { sold, reading } = await understoodText(text)
    expect(sold).toEqual({ orders: 6_000, lines: 6_000, cents, rejected: groups - 1 })
    const rules = (await rejectedOf(Buffer.from(text), reading)).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['likely-subtotal']))
  })

  it('a product of that name that lacks one cell is sold', async () => {
    const lines = many.map((i) => (i === 5_554 ? long(i).replace('York', '') : long(i)))
    const { sold, cleanings } = await understoodText(toText(lines))
    expect(sold).toEqual({ orders: 6_000, lines: 6_000, cents, rejected: 0 })
    expect(cleanings).toEqual({})
  })
})

describe('headings of groups between the rows', () => {
  const withHeadings = (header: string, written: (group: number) => string, row: (i: number) => string) =>
    `${[header, ...places.flatMap((i) => [...(i % 12 === 0 ? [written(i / 12)] : []), row(i)])].join('\n')}\n`
  const inner = (i: number) => sale(i).replace(/^(Leeds|York),/, '')
  const withoutBranch = HEADER.replace('Branch,', '')

  it.each([
    ['filled up', (group: number) => `Branch ${group},,,,,`],
    ['cut short', (group: number) => `Branch ${group}`],
    ['of days', (group: number) => `2026-03-${10 + group},,,,,`],
  ])('%s are skipped and counted, and the rows below are sold', async (_, written) => {
    const { sold, fates, counted, cleanings, reading } = await understoodText(
      withHeadings(withoutBranch, written, inner),
    )
    expect(reading.headings?.place).toBe(0)
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(amount), rejected: 0 })
    expect(cleanings).toEqual({ 'heading-row': 5 })
    expect(fates).toEqual({ loaded: 60, rejected: 0, blank: 0, skipped: 6 })
    expect(counted).toBe(66)
  })

  it('in a column of their own say what the rows below are of', async () => {
    const days = withHeadings(
      HEADER.replace('Branch,Receipt,Date', 'Date,Receipt,Branch'),
      (group) => `2026-03-${10 + group},,,,,,`,
      (i) => sale(i).replace(/^(\w+),(\d+),[\d-]+/, ',$2,$1'),
    )
    const { fields, sold, lines, cleanings, reading } = await understoodText(days)
    expect(reading.headings).toEqual({ place: 0, kind: 'any' })
    expect(fields).toMatchObject({ Date: 'time', Receipt: 'order', Branch: 'branch' })
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(amount), rejected: 0 })
    expect(lines.map(({ time }) => time)).toEqual(places.map((i) => `2026-03-${10 + Math.floor(i / 12)} 00:00:00`))
    expect(cleanings).toEqual({ 'heading-row': 5, 'from-heading': 60 })
  })

  it('a row that lost all but its number is rejected', async () => {
    const text = withHeadings(withoutBranch, (group) => `Branch ${group},,,,,`, inner).replace(
      /^1007,.*$/m,
      '1007,,,,,',
    )
    const { fates, cleanings } = await understoodText(text)
    expect(cleanings).toEqual({ 'heading-row': 5 })
    expect(fates).toEqual({ loaded: 59, rejected: 1, blank: 0, skipped: 6 })
  })

  it('the redacted copy has the same rows and tells no name', async () => {
    const text = withHeadings(
      `${withoutBranch},Customer name`,
      () => 'Ada Example,,,,,,',
      (i) => `${inner(i)},Bob Example`,
    )
    const { reading } = await understoodText(text)
    const original = await fatesOf(Buffer.from(text), reading)
    expect(original.fates.filter((fate) => fate === 'skipped')).toHaveLength(6)
    expect(original.redacted).not.toContain('Example')
    const copy = await fatesOf(Buffer.from(original.redacted), asRedacted(reading))
    expect(copy).toEqual(original)
  })
})

describe('remarks between the rows', () => {
  it.each([['# shift 2, opened 14:00'], ['#shift 2'], ['// till 3'], ['#'], ['# spreadsheets fill them up,,,,,,']])(
    '%s',
    async (remark) => {
      const lines = places.flatMap((i) => [...(i % 20 === 0 ? [remark] : []), sale(i)])
      const { sold, fates, counted, cleanings } = await understoodText(toText(lines))
      expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(amount), rejected: 0 })
      expect(cleanings).toEqual({ 'comment-row': 3 })
      expect(fates).toEqual({ loaded: 60, rejected: 0, blank: 0, skipped: 4 })
      expect(counted).toBe(64)
    },
  )

  it('orders that begin with the same sign are orders, and damaged ones are rejected', async () => {
    const lines = places.map((i) => sale(i).replace(/^(Leeds|York),/, '#'))
    const text = `${['Name,Date,Product,Qty,Unit price,Amount', ...lines, '#1999,2026-03-14'].join('\n')}\n`
    const { fates, cleanings } = await understoodText(text)
    expect(fates).toMatchObject({ loaded: 60, rejected: 1 })
    expect(cleanings).toEqual({})
  })
})

describe('of files with personal columns', () => {
  const lines = places.flatMap((i) => [
    ...(i % 30 === 0 ? ['# served by Ada Example'] : []),
    `${sale(i)},Ada Example`,
    ...(isLast(i) && i < 59 ? [`Total Ada Example,,,,,,${point(sum(amount, i - 11, i + 1))},`] : []),
  ])
  const text = `${[`${HEADER},Customer name`, ...lines].join('\n')}\n`

  it('the redacted copy has the same rows and tells no name', async () => {
    const { reading, counts } = await understoodText(text)
    expect(reading.columns.at(-1)).toMatchObject({ personal: true })
    const original = await fatesOf(Buffer.from(text), reading)
    expect(original.fates.filter((fate) => fate === 'skipped')).toHaveLength(7)
    expect(original.redacted).not.toContain('Example')
    expect(JSON.stringify(counts)).not.toContain('Example')
    const copy = await fatesOf(Buffer.from(original.redacted), asRedacted(reading))
    expect(copy.fates).toEqual(original.fates)
    expect(copy.redacted).toBe(original.redacted)
  })
})

describe('cells filled up with zero bytes', () => {
  const padded = (line: string, before = false) =>
    line
      .split(',')
      .map((cell) => (before ? cell.padStart(24, '\0') : cell.padEnd(24, '\0')))
      .join(',')

  it.each([
    ['behind', false],
    ['before', true],
  ])('%s: they are taken out and told', async (_, before) => {
    const lines = [HEADER, ...places.map(sale)].map((line) => padded(line, before))
    const { sold, fields, reading, cleanings } = await understoodText(`${lines.join('\r\n')}\r\n`)
    expect(reading.encoding).toBe('utf-8')
    expect(fields).toMatchObject({ Branch: 'branch', Receipt: 'order', Qty: 'quantity', 'Unit price': 'unitPrice' })
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(amount), rejected: 0 })
    expect(cleanings).toEqual({ 'nul-removed': 60 })
  })

  it('also in a file whose last block was never written', async () => {
    const { sold, fates } = await understoodText(`${toText(places.map(sale))}${'\0'.repeat(4096)}`)
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(amount), rejected: 0 })
    expect(fates).toMatchObject({ blank: 1 })
  })

  it('zero bytes all over are no text', async () => {
    const bytes = Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i % 3 === 0 ? 65 + (i % 26) : 0)))
    await expect(understoodText(bytes)).rejects.toThrow('not a text file')
  })
})
