import { defineSurvey, type Survey } from '@/lib/ingest/detect/define-survey'
import { openStored } from '@/lib/ingest/run/open-stored'
import type { OpenImport } from './open-import'

const ENOUGH_BYTES = 262_144

/**
 * The start of an import's table, quickly: what previews are made from.
 * @param sheet the table wanted; else the one of the reading
 */
export async function readSample({ run, received }: OpenImport, sheet?: string): Promise<Survey> {
  const { bytes } = await openStored(run, received, ...(sheet === undefined ? [] : [sheet]))
  const survey = defineSurvey()
  let seen = 0
  let whole = true
  for await (const chunk of bytes()) {
    const part = chunk.subarray(0, ENOUGH_BYTES - seen)
    survey.add(part)
    seen += part.length
    if (seen < ENOUGH_BYTES) continue
    whole = false
    break
  }
  const sample = survey.finish()
  // A longer file: the last row of the sample may be cut.
  return whole ? sample : { ...sample, bytes: sample.bytes + 1 }
}
