import type { Frame } from '@/lib/ingest/layouts/reading'
import { toScannable } from '@/lib/ingest/parse/decode'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { bytesBelow } from './bytes-below'
import type { Survey } from './define-survey'
import { headRows } from './sample-rows'

/**
 * Where a table ends, also where a long text is scanned in another encoding than its own: how long it is then is known only
 * once it was read. It is read once more only where something stands below the table.
 * @param bytes opens the file from its start
 */
export async function endOfTable(
  survey: Survey,
  frame: Pick<Frame, 'encoding' | 'delimiter' | 'blanks' | 'quote' | 'escape' | 'headerRow' | 'tableEnd' | 'rowWidth'>,
  bytes: () => AsyncIterable<Uint8Array>,
): Promise<number | null> {
  const { tableEnd, rowWidth, encoding, headerRow } = frame
  if (tableEnd !== null || rowWidth === null || survey.tail === null || !isTranscoded(encoding)) return tableEnd
  const known = headRows(survey, frame, rowWidth).slice(headerRow)
  const below = bytesBelow(survey.tail, frame, rowWidth, known)
  if (below === 0) return null
  let length = 0
  for await (const chunk of toScannable(bytes(), encoding)) length += chunk.length
  return length - below
}
