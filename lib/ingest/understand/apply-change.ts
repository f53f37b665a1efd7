import type { z } from 'zod'
import type { importReadingChange } from '@/lib/contracts/import-reading'
import { InvalidError } from '@/lib/domain/errors'
import type { Field } from '@/lib/domain/field'
import type { Survey } from '@/lib/ingest/detect/define-survey'
import { detect } from '@/lib/ingest/detect/detect'
import { frameTable } from '@/lib/ingest/detect/find-tables'
import { withKindsOfTypes } from '@/lib/ingest/layouts/kinds-of-types'
import type { DateFormat } from '@/lib/ingest/layouts/layout'
import { type Frame, type ReadColumn, type Reading, readingSchema } from '@/lib/ingest/layouts/reading'
import { REPEATABLE } from '@/lib/ingest/mapping/field-texts'
import { headerTokens } from '@/lib/ingest/mapping/header-tokens'
import type { Proposal } from '@/lib/ingest/mapping/proposal'
import { layoutColumns } from '@/lib/ingest/mapping/propose-layout'
import { type Understood, understandFrame } from '@/lib/ingest/mapping/understand-file'
import { isScannedAnew } from '@/lib/ingest/parse/is-transcoded'

export type ReadingChange = z.output<typeof importReadingChange>

/** What a reading becomes by a person's change. Throws InvalidError for a change that makes no sense. */
export function applyChange(
  { reading, proposal }: { reading: Reading; proposal: Proposal },
  given: ReadingChange,
  survey: Survey,
  file: { readonly fileName: string; readonly dateFormat: DateFormat },
): Understood {
  const change = given.sales === 'customers' ? { ...given, rowShape: 'profile' as const } : given
  const framed = reframed({ reading, proposal }, change, survey, file)
  const columns = asAttributes(changedColumns(framed.reading.columns, change), change)
  const { layout } = framed.reading
  const dateFormat = change.dateFormat ?? framed.reading.dateFormat
  const next = {
    ...framed.reading,
    columns,
    ignoredColumns: columns.filter(({ field }) => field === null).map(({ name }) => name),
    dateFormat,
    dateFormatFrom: change.dateFormat === undefined ? framed.reading.dateFormatFrom : ('person' as const),
    layout: {
      ...layout,
      columns:
        layout.header || columns.some(({ field }) => field !== null) ? ownColumns(layout, columns) : layout.columns,
      dates: { ...layout.dates, fallback: dateFormat },
      rowShape: change.rowShape ?? shapeWithBasket(layout, columns, change),
      orderKey: change.orderKey ?? keyWithNumber(layout, columns),
      merge: change.merge ?? layout.merge,
      lineKinds: withKindsOfTypes(layout.lineKinds, givenKinds(change)),
      belowZero: change.belowZero ?? layout.belowZero,
      uncountedStatuses: change.uncountedStatuses ?? layout.uncountedStatuses,
      rulesOff: changedRules(layout.rulesOff, change.rules ?? []),
      policy: change.policy ?? layout.policy,
      title: change.layoutTitle ?? layout.title,
      name: layout.origin === 'new' && change.layoutTitle ? nameOf(change.layoutTitle) : layout.name,
      review: change.reviewNextTime ?? layout.review,
      onDrift: change.onDrift ?? layout.onDrift,
    },
  }
  const questions = framed.proposal.questions.filter(
    ({ answers }) => change[answers] === undefined && !(answers === 'sales' && change.rowShape === 'profile'),
  )
  return { reading: readingSchema.parse(next), proposal: { ...framed.proposal, questions } }
}

const nameOf = (title: string): string => headerTokens(title).join('-') || 'file'

const REFRAMING = ['encoding', 'delimiter', 'headerRow', 'table', 'sheet', 'reset'] as const

/** Another encoding, delimiter, header or table is another table: its columns are proposed afresh. */
function reframed(
  now: Understood,
  change: ReadingChange,
  survey: Survey,
  file: { readonly fileName: string; readonly dateFormat: DateFormat },
): Understood {
  const { sheet, reset } = change
  if (!REFRAMING.some((key) => change[key] !== undefined)) return now
  const {
    columns: _,
    ignoredColumns: __,
    rejectedRows: ___,
    dateFormat: ____,
    dateFormatFrom: _____,
    redactedEnd: ______,
    layout,
    ...frame
  } = now.reading
  const { source } = frame
  const next =
    sheet !== undefined || reset ? { ...frameOf(survey), ...(source && { source }) } : nextFrame(frame, change, survey)
  const fresh = understandFrame(survey, next, file.fileName, file.dateFormat)
  if (fresh.reading.columns.length === 0) throw new InvalidError('Read like this, the file has no columns.')
  if (reset) return fresh
  const kept = { ...fresh.reading.layout, title: layout.title, name: layout.name }
  return { ...fresh, reading: { ...fresh.reading, layout: kept } }
}

function nextFrame(frame: Frame, { encoding, delimiter, headerRow, table }: ReadingChange, survey: Survey): Frame {
  const anew = isScannedAnew(frame.encoding, encoding)
  const same = delimiter === undefined && !anew
  const begun = same ? Math.max(1, frame.headerRow - frame.headerRows + 1) : 1
  const blanks = delimiter === undefined ? frame.blanks : delimiter === ' ' ? ('runs' as const) : ('content' as const)
  const dialect = readingSchema.pick({ encoding: true, delimiter: true, blanks: true }).parse({
    encoding: encoding ?? frame.encoding,
    delimiter: delimiter ?? frame.delimiter,
    blanks,
  })
  const { textDoubt, ...sure } = frame
  const said = encoding === undefined && textDoubt ? frame : sure
  const { tables: _, shownAfter: __, ...plain } = said
  // Cut otherwise, records are other records; in another encoding they may stand at other bytes.
  const next = same ? { ...said, ...dialect } : { ...plain, ...dialect, ...(anew && { tableEnd: null }) }
  if (headerRow !== undefined) return frameTable(survey, next, { header: headerRow })
  return frameTable(survey, next, { table: table ?? begun })
}

/** Where the table of another sheet begins is seen afresh. */
function frameOf(survey: Survey): Frame {
  const detection = detect(survey, [])
  if (detection.outcome === 'unknown') return detection.frame
  throw new InvalidError(detection.outcome === 'refused' ? detection.message : 'This sheet holds no table.', 'sheet')
}

function changedColumns(columns: readonly ReadColumn[], change: ReadingChange): ReadColumn[] {
  const next = columns.map((column) => ({ ...column, decimalSign: change.decimalSign ?? column.decimalSign }))
  for (const { place, field, personal, decimalSign } of change.columns ?? []) {
    const column = next[place]
    if (column === undefined) throw new InvalidError(`There is no column ${place + 1}.`, 'columns')
    if (field !== undefined) {
      if (field !== null && !REPEATABLE.has(field)) {
        for (const other of next) if (other !== column && other.field === field) other.field = null
      }
      column.field = field
    }
    if (personal !== undefined) column.personal = personal
    if (decimalSign !== undefined) column.decimalSign = decimalSign
  }
  return next
}

const OF_A_CUSTOMER: ReadonlySet<Field | null> = new Set(['customer', 'personName', 'email', 'card'])

/** Once rows are said to be customers, what they say is attributes; those that name a person are left out. */
function asAttributes(columns: ReadColumn[], { rowShape }: ReadingChange): ReadColumn[] {
  if (rowShape !== 'profile') return columns
  return columns.map((column) =>
    OF_A_CUSTOMER.has(column.field) ? column : { ...column, field: column.personal ? null : 'attribute' },
  )
}

/** The layout's columns as they are now; what the layout said of a field's shape stays. */
function ownColumns(layout: Reading['layout'], columns: readonly ReadColumn[]): Reading['layout']['columns'] {
  return layoutColumns(columns, layout.header).map((column) => {
    const known = layout.columns.find(({ field }) => field === column.field)
    const named = known?.names.some((name) => column.names.includes(name)) ?? false
    return known === undefined
      ? column
      : { ...column, shape: known.shape, required: known.required, names: named ? known.names : column.names }
  })
}

/** A column of order numbers makes the key, where every row was an order of its own before. */
function keyWithNumber({ orderKey }: Reading['layout'], columns: readonly ReadColumn[]): Reading['layout']['orderKey'] {
  const numbered = columns.some(({ field }) => field === 'order')
  return numbered && orderKey === 'derived' ? 'number' : orderKey
}

/** A column that is said to hold baskets makes every row an order, and so the other way round. */
function shapeWithBasket(
  { rowShape }: Reading['layout'],
  columns: readonly ReadColumn[],
  change: ReadingChange,
): Reading['layout']['rowShape'] {
  if (change.columns?.every(({ field }) => field === undefined) ?? true) return rowShape
  if (columns.some(({ field }) => field === 'basket')) return 'basket-in-cell'
  return rowShape === 'basket-in-cell' ? 'line-per-row' : rowShape
}

const givenKinds = ({ givenBack, lineTypes = [] }: ReadingChange) =>
  givenBack ? [...lineTypes, { value: givenBack, kind: 'return' as const }] : lineTypes

function changedRules(off: readonly string[], rules: readonly { name: string; on: boolean }[]): string[] {
  const next = new Set(off)
  for (const { name, on } of rules) {
    if (on) next.delete(name)
    else next.add(name)
  }
  return [...next]
}
