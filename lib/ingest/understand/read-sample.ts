import type { Survey } from '@/lib/ingest/detect/define-survey'
import { openStored } from '@/lib/ingest/run/open-stored'
import type { OpenImport } from './open-import'
import { sampleTable } from './sample-table'

/**
 * The start of an import's table, quickly: what previews are made from.
 * @param sheet the table wanted; else the one of the reading
 * @param before what of the file stands above the table; undefined: it is near the start
 */
export async function readSample(
  { run, received, reading }: OpenImport,
  sheet?: string,
  before?: Survey['before'],
): Promise<Survey> {
  const { bytes } = await openStored(run, received, ...(sheet === undefined ? [] : [sheet]))
  return sampleTable(bytes(), reading.encoding, before)
}
