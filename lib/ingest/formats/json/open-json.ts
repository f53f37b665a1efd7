import type { OpenedTables, RowTable } from '../opened-file'
import { refuse } from '../refuse'
import { jsonEncoding, NotUtf8Error, startText } from './decode-json'
import { defineColumns } from './define-columns'
import { flatten } from './flatten'
import { defineLineLists } from './line-lists'
import { type ExactValue, isList, isRecord, parseExact, scalarText } from './parse-exact'
import { type JsonDialect, type JsonForm, jsonForm, splitRecords } from './split-records'
import { damaged } from './walk-json'

const MOST_COLUMNS = 2_000
/** More broken lines among whole ones than this, and it is no file of JSON lines. */
const MOST_BROKEN = 0.5

type Profile = {
  readonly columns: ReturnType<typeof defineColumns>
  readonly lines: ReturnType<typeof defineLineLists>
  records: number
  lists: number
  broken: number
}

/**
 * The lists of records in a JSON file, the longest first. A record becomes a row, its columns named by dotted path; an
 * order with its lines becomes a row per line, its own fields repeated. Numbers keep their digits.
 * @param bytes from the start each time it is asked
 * @param whole whether the start is all of the file
 */
export async function openJson(
  bytes: () => AsyncIterable<Buffer>,
  start: Buffer,
  whole: boolean,
  fileName: string,
): Promise<OpenedTables> {
  const encoding = jsonEncoding(start)
  const form = jsonForm(startText(start), whole)
  try {
    return await openDialect(bytes, { form, encoding }, fileName)
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error
    return openDialect(bytes, { form, encoding: 'windows-1252' }, fileName)
  }
}

async function openDialect(
  bytes: () => AsyncIterable<Buffer>,
  dialect: JsonDialect,
  fileName: string,
): Promise<OpenedTables> {
  const { form } = dialect
  const profiles = await profileTables(bytes(), dialect)
  if (profiles.size === 0 && form === 'document') return singleRecord(bytes, { ...dialect, form: 'values' }, fileName)
  const tables = [...profiles].filter(([, { records, broken }]) => records > 0 && broken <= records * MOST_BROKEN)
  if (tables.length === 0) throw profiles.size === 0 ? empty() : damaged()
  tables.sort(([, a], [, b]) => b.records - a.records)
  return {
    kind: 'tables',
    format: form === 'document' ? 'json' : 'ndjson',
    tables: tables.map(([path, profile]) => toTable(bytes, dialect, path, profile, path || fileName)),
    skipped: [],
  }
}

/** A document without a list of records is one record. */
async function singleRecord(
  bytes: () => AsyncIterable<Buffer>,
  dialect: JsonDialect,
  fileName: string,
): Promise<OpenedTables> {
  const profile = (await profileTables(bytes(), dialect)).get('')
  if (profile === undefined || profile.columns.size() < 2) throw empty()
  return { kind: 'tables', format: 'json', tables: [toTable(bytes, dialect, '', profile, fileName)], skipped: [] }
}

async function profileTables(bytes: AsyncIterable<Buffer>, dialect: JsonDialect): Promise<Map<string, Profile>> {
  const profiles = new Map<string, Profile>()
  for await (const records of splitRecords(bytes, dialect)) {
    for (const { path, json } of records) addTo(profileOf(profiles, path), readRecord(json, dialect.form))
  }
  return profiles
}

function profileOf(profiles: Map<string, Profile>, path: string): Profile {
  const known = profiles.get(path)
  if (known !== undefined) return known
  const fresh = { columns: defineColumns(), lines: defineLineLists(), records: 0, lists: 0, broken: 0 }
  profiles.set(path, fresh)
  return fresh
}

/** Null where a line is no JSON. */
function readRecord(json: string, form: JsonForm): ExactValue | undefined {
  try {
    return parseExact(json)
  } catch {
    if (form !== 'lines') throw damaged()
    return undefined
  }
}

function addTo(profile: Profile, record: ExactValue | undefined): void {
  profile.records++
  if (record === undefined) profile.broken++
  else if (isList(record)) profile.lists++
  else if (isRecord(record)) {
    const { columns, lines } = profile
    flatten(record, columns.add, lines.add)
    if (columns.size() > MOST_COLUMNS) throw tooManyColumns()
  }
}

function toTable(
  bytes: () => AsyncIterable<Buffer>,
  dialect: JsonDialect,
  path: string,
  profile: Profile,
  name: string,
): RowTable {
  if (profile.lists > profile.records / 2) return { name, kind: 'rows', rows: () => listRows(bytes(), dialect, path) }
  const lines = profile.lines.best()
  const own = profile.columns.names().filter((column) => column !== lines?.path)
  const ofLines = lines?.columns.map((column) => (column === '' ? lines.path : `${lines.path}.${column}`)) ?? []
  const toRows = defineRows(own, lines)
  async function* rows(): AsyncGenerator<readonly string[]> {
    yield [...own, ...ofLines]
    for await (const records of splitRecords(bytes(), dialect)) {
      for (const record of records)
        if (record.path === path) yield* toRows(record.json, readRecord(record.json, dialect.form))
    }
  }
  return { name, kind: 'rows', rows }
}

function defineRows(own: readonly string[], lines: { path: string; columns: readonly string[] } | null) {
  const places = new Map(own.map((column, i) => [column, i]))
  const linePlaces = new Map(lines?.columns.map((column, i) => [column, own.length + i]))
  const width = own.length + (lines?.columns.length ?? 0)
  return (json: string, record: ExactValue | undefined): string[][] => {
    // A broken line keeps its place as a row of one cell, which no table of several columns takes.
    if (record === undefined || !isRecord(record)) return [[json]]
    const cells: string[] = new Array(width).fill('')
    let found: readonly ExactValue[] = []
    flatten(
      record,
      (path, text) => {
        const place = places.get(path)
        if (place !== undefined) cells[place] = text
      },
      (path, list) => {
        if (path !== lines?.path) return false
        found = list
        return true
      },
    )
    if (found.length === 0) return [cells]
    return found.map((line) => {
      const row = [...cells]
      flatten(line, (path, text) => {
        const place = linePlaces.get(path)
        if (place !== undefined) row[place] = text
      })
      return row
    })
  }
}

async function* listRows(
  bytes: AsyncIterable<Buffer>,
  dialect: JsonDialect,
  path: string,
): AsyncGenerator<readonly string[]> {
  for await (const records of splitRecords(bytes, dialect)) {
    for (const record of records) {
      if (record.path !== path) continue
      const value = readRecord(record.json, dialect.form)
      const list = value !== undefined && isList(value) ? value : [value ?? record.json]
      yield list.map((each) => scalarText(each) ?? JSON.stringify(each))
    }
  }
}

const empty = () =>
  refuse('empty', 'This JSON file holds no list of records.', 'Export the orders as a list of objects, or as CSV.')

const tooManyColumns = () =>
  refuse(
    'json-columns',
    `The records of this JSON file have more than ${MOST_COLUMNS.toLocaleString('en')} different keys.`,
    'Export the orders as a list of objects with the same keys, or as CSV.',
  )
