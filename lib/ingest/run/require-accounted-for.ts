import type { Reading } from '@/lib/ingest/layouts/reading'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import type { StagedFile } from './stage-file'

/**
 * The last word before publishing: every row has exactly one fate, the rows' spans end where the file ends, and a count
 * of the records that knows nothing of the parser agrees. Throws RunProblem otherwise.
 */
export function requireAccountedFor({ fates, bytes, counted }: StagedFile, reading: Reading, size: number): void {
  const { total, staged, duplicate, rejected, blank, skipped } = fates
  const sum = staged + duplicate + rejected + blank + skipped
  const transcoded = isTranscoded(reading.encoding)
  if (total === sum && (transcoded || bytes === size) && counted === total) return
  throw new RunProblem({
    code: 'rows-not-accounted-for',
    title: `The file has ${counted.toLocaleString('en')} rows, of which ${sum.toLocaleString('en')} were accounted for. Nothing was loaded.`,
    detail: 'This is a fault of Tillsight. Keep the file and report it.',
  })
}
