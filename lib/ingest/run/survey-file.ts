import type { ImportProblem } from '@/lib/domain/import-report'
import { defineSurvey, type Survey } from '@/lib/ingest/detect/define-survey'
import type { TableBelow } from '@/lib/ingest/detect/define-table-search'
import { fitsLayout } from '@/lib/ingest/detect/detect'
import { tablesBelow } from '@/lib/ingest/detect/tables-below'
import { withTablesBelow } from '@/lib/ingest/detect/with-tables-below'
import type { Layout } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { type Understood, understandFile, understandTable } from '@/lib/ingest/mapping/understand-file'
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
  const { reading, proposal } = understanding
  const text = () => checked(bytes(), progress)
  const below = reading.rejectedRows ? [] : await tablesBelow(survey, reading, text, SHOWN_BYTES)
  const first = { reading: withTablesBelow(reading, survey, below), proposal }
  const taken = (proposal.match === 'known' ? null : await knownBelow(first.reading, below, layouts, text)) ?? first
  return { reading: { ...taken.reading, source }, proposal: taken.proposal, plainBytes: survey.bytes }
}

/** The first table far below another that a person once chose one of, and what it is known by. */
async function knownBelow(
  reading: Reading,
  below: readonly TableBelow[],
  layouts: readonly Layout[],
  text: () => AsyncIterable<Buffer>,
): Promise<Understood | null> {
  const chosen = layouts.filter(({ origin }) => origin === 'stored')
  for (const { row, byte, names } of below) {
    if (!fitsLayout(names, chosen)) continue
    const survey = await sampleTable(text(), reading.encoding, { rows: row - 1, bytes: byte })
    const known = understandTable(survey, reading, row, chosen)
    if (known !== null) return known
  }
  return null
}

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
