import type { ImportProblem } from '@/lib/domain/import-report'
import { defineSurvey, type Survey } from '@/lib/ingest/detect/define-survey'
import { tablesBelow } from '@/lib/ingest/detect/tables-below'
import { withTablesBelow } from '@/lib/ingest/detect/with-tables-below'
import type { Layout } from '@/lib/ingest/layouts/layout'
import { type Understood, understandFile } from '@/lib/ingest/mapping/understand-file'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { SHOWN_BYTES } from '@/lib/ingest/understand/read-sample'
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
  const below = reading.rejectedRows
    ? []
    : await tablesBelow(survey, reading, () => checked(bytes(), progress), SHOWN_BYTES)
  return { reading: { ...withTablesBelow(reading, survey, below), source }, proposal, plainBytes: survey.bytes }
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
