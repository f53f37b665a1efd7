import { defineSurvey, type Survey } from '@/lib/ingest/detect/define-survey'
import { openStored } from '@/lib/ingest/run/open-stored'
import type { OpenImport } from './open-import'

/** Of a long file, so much is looked at to show it. */
export const SHOWN_BYTES = 262_144

/**
 * The start of an import's table, quickly: what previews are made from.
 * @param sheet the table wanted; else the one of the reading
 * @param before what of the file stands above the table; undefined: it is near the start
 */
export async function readSample(
  { run, received }: OpenImport,
  sheet?: string,
  before?: Survey['before'],
): Promise<Survey> {
  const { bytes } = await openStored(run, received, ...(sheet === undefined ? [] : [sheet]))
  const survey = defineSurvey()
  let seen = 0
  let ended = true
  let skipped = 0
  for await (const whole of bytes()) {
    const chunk = whole.subarray(Math.max(0, (before?.bytes ?? 0) - skipped))
    skipped += whole.length
    const part = chunk.subarray(0, SHOWN_BYTES - seen)
    survey.add(part)
    seen += part.length
    if (seen < SHOWN_BYTES) continue
    ended = false
    break
  }
  const sample = { ...survey.finish(), ...(before && { before }) }
  // A longer file: the last row of the sample may be cut.
  return ended ? sample : { ...sample, bytes: sample.bytes + 1 }
}
