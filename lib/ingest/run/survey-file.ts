import type { ImportProblem } from '@/lib/domain/import-report'
import { defineSurvey, type Survey } from '@/lib/ingest/detect/define-survey'
import type { TableBelow } from '@/lib/ingest/detect/define-table-search'
import { fitsLayout } from '@/lib/ingest/detect/detect'
import { endOfTable } from '@/lib/ingest/detect/end-of-table'
import { tablesBelow } from '@/lib/ingest/detect/tables-below'
import { withTablesBelow } from '@/lib/ingest/detect/with-tables-below'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { nearestLayout } from '@/lib/ingest/mapping/recognise-drifted'
import {
  type Understood,
  understandDrifted,
  understandFile,
  understandTable,
} from '@/lib/ingest/mapping/understand-file'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { SHOWN_BYTES, sampleTable } from '@/lib/ingest/understand/sample-table'
import { dateFormatOf } from './date-format-of'
import type { ImportRun } from './import-run'
import type { StoredTable } from './open-stored'
import type { Progress } from './progress'

export type SurveyedFile = Understood & { readonly plainBytes: number }

/** Looks at every byte of the plain file once and says how it is read. Throws RunProblem when it cannot be read at all. */
export async function surveyFile(
  run: ImportRun,
  { source, bytes }: StoredTable,
  layouts: readonly Layout[],
  progress: Progress,
): Promise<SurveyedFile> {
  const survey = await surveyOf(bytes(), progress)
  const understanding = understandFile(survey, layouts, run.fileName, dateFormatOf(run))
  if (understanding.outcome === 'refused') throw new RunProblem(refusal(understanding))
  const { proposal } = understanding
  const text = () => checked(bytes(), progress)
  const reading = { ...understanding.reading, tableEnd: await endOfTable(survey, understanding.reading, text) }
  const below = reading.rejectedRows ? [] : await tablesBelow(survey, reading, text, SHOWN_BYTES)
  const first = { reading: withTablesBelow(reading, survey, below), proposal }
  const chosen = layouts.filter(({ origin }) => origin === 'stored')
  const known = proposal.match === 'known' ? null : await knownBelow(first.reading, below, chosen, text)
  const drifted =
    known !== null || proposal.match !== 'proposed' ? null : await driftedBelow(run, first.reading, below, chosen, text)
  const taken = known ?? drifted ?? first
  return { reading: { ...taken.reading, source }, proposal: taken.proposal, plainBytes: survey.bytes }
}

/** The first table far below another that a person once chose one of, and what it is known by. */
async function knownBelow(
  reading: Reading,
  below: readonly TableBelow[],
  chosen: readonly Layout[],
  text: () => AsyncIterable<Buffer>,
): Promise<Understood | null> {
  for (const table of below) {
    if (!fitsLayout(table.names, chosen)) continue
    const known = understandTable(await sampleOf(table, reading, text), reading, table.row, chosen)
    if (known !== null) return known
  }
  return null
}

/** The same where its columns are others by now, or have other names. */
async function driftedBelow(
  run: ImportRun,
  reading: Reading,
  below: readonly TableBelow[],
  chosen: readonly Layout[],
  text: () => AsyncIterable<Buffer>,
): Promise<Understood | null> {
  for (const table of below) {
    if (nearestLayout(table.names, chosen) === null) continue
    const survey = await sampleOf(table, reading, text)
    const drifted = understandDrifted(survey, reading, table.row, chosen, run.fileName, dateFormatOf(run))
    if (drifted !== null) return drifted
  }
  return null
}

const sampleOf = (
  { row, byte }: TableBelow,
  { encoding }: Reading,
  text: () => AsyncIterable<Buffer>,
): Promise<Survey> => sampleTable(text(), encoding, { rows: row - 1, bytes: byte })

async function* checked(bytes: AsyncIterable<Buffer>, progress: Progress): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    progress.check()
    yield chunk
  }
}

async function surveyOf(bytes: AsyncIterable<Buffer>, progress: Progress): Promise<Survey> {
  const survey = defineSurvey()
  for await (const chunk of bytes) {
    progress.check()
    survey.add(chunk)
  }
  return survey.finish()
}

const refusal = ({ reason, message }: { reason: string; message: string }): ImportProblem => ({
  code: reason,
  title: 'This file cannot be read.',
  detail: message,
})
