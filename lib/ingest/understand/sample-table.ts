import { defineSurvey, type Survey } from '@/lib/ingest/detect/define-survey'
import type { Frame } from '@/lib/ingest/layouts/reading'
import { bytesAfter } from '@/lib/ingest/parse/bytes-after'

/** Of a long table, so much is looked at to show it. */
export const SHOWN_BYTES = 262_144

/**
 * The start of a table's text.
 * @param bytes the file from its start
 * @param before what of the file stands above the table; undefined: it is near the start
 */
export async function sampleTable(
  bytes: AsyncIterable<Buffer>,
  encoding: Frame['encoding'],
  before?: Survey['before'],
): Promise<Survey> {
  const survey = defineSurvey()
  let seen = 0
  let ended = true
  for await (const chunk of bytesAfter(bytes, encoding, before?.bytes ?? 0)) {
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
