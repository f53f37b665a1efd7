import type { ReadColumn, Reading } from '@/lib/ingest/layouts/reading'
import { dateWords, signWords } from '@/lib/ingest/mapping/compare-with-layout'
import { fieldTexts } from '@/lib/ingest/mapping/field-texts'
import { versionChanges } from './version-changes'

/** What a file is read otherwise than before, a sentence each; columns that became personal, or are no more, come first. */
export function readingChanges(before: Reading, after: Reading): string[] {
  const { name, version, title, origin, columns, dates } = before.layout
  const elsewhere = {
    name,
    version,
    title,
    origin,
    columns,
    dates: { ...after.layout.dates, fallback: dates.fallback },
  }
  return [
    ...personalChanges(before.columns, after.columns),
    ...frameChanges(before, after),
    ...fieldChanges(before.columns, after.columns),
    ...versionChanges(before.layout, { ...after.layout, ...elsewhere }),
    ...(after.layout.title === title ? [] : [`Files like it are called ${after.layout.title}.`]),
  ]
}

/** The same column read before: at its place, or of its name where the table is cut otherwise. */
const earlier = (columns: readonly ReadColumn[], { name }: ReadColumn, place: number): ReadColumn | undefined =>
  columns[place]?.name === name ? columns[place] : columns.find((column) => column.name === name)

function personalChanges(before: readonly ReadColumn[], after: readonly ReadColumn[]): string[] {
  const lost = before.filter((column, place) => column.personal && !earlier(after, column, place)?.personal)
  const won = after.filter((column, place) => column.personal && !earlier(before, column, place)?.personal)
  return [
    ...lost.map(({ name }) => `${name} is not personal any more.`),
    ...won.map(({ name }) => `${name} is personal.`),
  ]
}

function fieldChanges(before: readonly ReadColumn[], after: readonly ReadColumn[]): string[] {
  return after.flatMap((column, place) => {
    const old = earlier(before, column, place)
    if (!old) return []
    const { name, field, decimalSign } = column
    return [
      ...(old.field === field
        ? []
        : [field === null ? `${name} is not used any more.` : `${name} is read as ${fieldTexts[field].title}.`]),
      ...(old.decimalSign === decimalSign ? [] : [`${name} has a ${signWords[decimalSign]}.`]),
    ]
  })
}

function frameChanges(before: Reading, after: Reading): string[] {
  const sheet = after.source?.sheet ?? null
  return [
    ...(sheet === null || sheet === (before.source?.sheet ?? null) ? [] : [`The sheet ${sheet} is read.`]),
    ...(before.encoding === after.encoding ? [] : [`Its text is read as ${after.encoding}.`]),
    ...(before.delimiter === after.delimiter
      ? []
      : [`Cells are parted by ${delimiterWords[after.delimiter] ?? after.delimiter}.`]),
    ...(before.headerRow === after.headerRow
      ? []
      : [after.headerRow === 0 ? 'It has no header.' : `Its header is row ${after.headerRow}.`]),
    ...(before.dateFormat === after.dateFormat ? [] : [`Its dates are ${dateWords[after.dateFormat]}.`]),
  ]
}

const delimiterWords: Readonly<Record<string, string>> = { '\t': 'tabs', ' ': 'blanks' }
