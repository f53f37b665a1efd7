import type { Field } from '@/lib/domain/field'
import { clockForm } from '@/lib/ingest/clean/read-clock'
import { MINOR_UNITS } from '@/lib/ingest/clean/read-column-number'
import { decideDateFormat, isPointZero } from '@/lib/ingest/detect/decide-formats'
import { findMergedColumns } from '@/lib/ingest/detect/find-merged-columns'
import { minorUnitColumns } from '@/lib/ingest/detect/minor-units'
import type { DateFormat } from '@/lib/ingest/layouts/layout'
import type { Frame, Reading } from '@/lib/ingest/layouts/reading'
import { defineMergedFill } from '@/lib/ingest/parse/merged-cells'
import { assignFields, type ColumnGuess } from './assign-fields'
import { proposeLayout } from './propose-layout'
import { soundsPersonal } from './sounds-personal'

const PERSONAL_FIELDS: ReadonlySet<Field> = new Set(['personName', 'email', 'card'])
const PRODUCT_FIELDS: ReadonlySet<Field> = new Set(['sku', 'description', 'brand', 'category', 'branch', 'order'])
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+,? (\p{L}\.? )?\p{Lu}[\p{L}'’-]+$/u

/** A table as it was found in a file. */
export type FoundTable = {
  readonly frame: Frame
  readonly fileName: string
  /** The header's cells, or place names where the file has none. */
  readonly names: readonly string[]
  /** Rows after the header, from all over the file. */
  readonly rows: readonly (readonly string[])[]
}

export type ProposedReading = { readonly reading: Reading; readonly guesses: readonly ColumnGuess[] }

/**
 * How a file that no layout fits is most likely read.
 * @param dateFormat taken where the cells cannot tell (3/4/2011)
 */
export function proposeReading(table: FoundTable, dateFormat: DateFormat): ProposedReading {
  const { fileName, names, frame } = table
  const { guesses, rows, merged } = guessFields(names, table.rows)
  const minor = minorUnitColumns(
    names.map((name, place) => ({ name, field: guesses[place]?.field ?? null })),
    (place) => rows.map((cells) => cells[place] ?? ''),
  )
  const columns = names.map((name, place) => {
    const { field = null, facts } = guesses[place] ?? {}
    return {
      name,
      field,
      personal: isPersonal(
        name,
        field,
        facts,
        rows.slice(0, 200).map((cells) => cells[place] ?? ''),
      ),
      decimalSign: facts?.decimalSign ?? '.',
      ...(facts?.negativeMark && { negativeMark: facts.negativeMark }),
      ...(facts?.units && { units: facts.units }),
      ...(minor.has(place) && { divideBy: MINOR_UNITS }),
      ...(isPointZero(
        field,
        rows.map((cells) => cells[place] ?? ''),
      ) && { pointZero: true }),
      ...(field === 'clock' && clockForm(rows.map((cells) => cells[place] ?? ''))),
    }
  })
  const timeAt = columns.findIndex(({ field }) => field === 'time' || field === 'date')
  const allowed: readonly DateFormat[] = ['month-first', 'day-first', 'year-first']
  const dates = decideDateFormat(
    rows.map((cells) => cells[timeAt] ?? ''),
    { allowed: [...allowed], fallback: dateFormat },
    columns.some(({ field }) => field === 'clock'),
  )
  const header = frame.headerRows > 0
  const paidAt = ['amount', 'unitPrice'].map((field) => columns.findIndex((column) => column.field === field))
  const amounts = guesses[paidAt.find((place) => place >= 0) ?? -1]?.facts.values ?? null
  const layout = proposeLayout({ fileName, header, columns, rows, dateFormat: dates.format, amounts })
  return {
    guesses,
    reading: {
      ...frame,
      ...(merged.length > 0 && { mergedColumns: [...merged] }),
      columns,
      ignoredColumns: columns.filter(({ field }) => field === null).map(({ name }) => name),
      rejectedRows: false,
      dateFormat: dates.format,
      dateFormatFrom: dates.from,
      layout,
    },
  }
}

/** Which columns have which field, once more where merged cells were filled in. Those of an order stand on its first row. */
function guessFields(names: readonly string[], rows: FoundTable['rows']) {
  const guesses = assignFields(names, rows)
  const merged = findMergedColumns(rows, names.length)
  if (merged.length === 0 || merged.some((place) => guesses[place]?.field === 'order')) {
    return { guesses, rows, merged: [] }
  }
  const filled = rows.map(defineMergedFill(merged))
  return { guesses: assignFields(names, filled), rows: filled, merged }
}

/** Names, addresses, card numbers and the like: by what the column is for, by its header, or by its cells. */
function isPersonal(
  name: string,
  field: Field | null,
  facts: ColumnGuess['facts'] | undefined,
  cells: readonly string[],
): boolean {
  if (field !== null && PERSONAL_FIELDS.has(field)) return true
  if (field !== null && PRODUCT_FIELDS.has(field)) return false
  if (facts !== undefined && (facts.emails >= 0.5 || (field === null && (facts.cards >= 0.5 || facts.phones >= 0.5))))
    return true
  if (soundsPersonal(name)) return true
  if (field !== null && field !== 'customer') return false
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const names = filled.filter((cell) => FULL_NAME.test(cell)).length
  return field === 'customer' && filled.length > 0 && names > filled.length / 2
}
