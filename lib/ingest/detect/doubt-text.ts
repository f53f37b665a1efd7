import type { Reading } from '@/lib/ingest/layouts/reading'
import { decode } from '@/lib/ingest/parse/decode'
import { isTranscoded } from '@/lib/ingest/parse/is-transcoded'
import { countTwice } from '@/lib/ingest/parse/undo-twice'

/** Characters that no word of any language has inside of it, though a wrong code page puts them there. */
const STRANGE = /\p{L}[\u0080-\u009f‚ƒ„…†‡ˆ‰‹›˜™¡¢£¤¥¦§¨©«¬®¯°±²³´¶¸¹»¼½¾¿×÷\u2500-\u25ff]+\p{L}/gu
const BEYOND_ASCII = /[^\0-\u007f]+/g
/** Share of the runs of characters beyond ASCII that may be strange before all of them are doubted. */
const FEW = 0.1
const MOST_TWICE = 0.8
const SAMPLE_BYTES = 262_144

/**
 * Whether the words of a text may be wrong in the encoding it is read in: `assumed` where nothing fits well, `read-twice`
 * where it was read in a wrong one before, as `CafÃ©` was. Null where nothing speaks against it.
 */
export function doubtText(head: Buffer, encoding: Reading['encoding']): Reading['textDoubt'] | null {
  if (isTranscoded(encoding)) return null
  const text = decode(head.subarray(0, SAMPLE_BYTES), encoding)
  if (encoding === 'utf-8') {
    const { all, twice } = countTwice(text)
    return twice > 1 && twice >= MOST_TWICE * all ? 'read-twice' : null
  }
  const runs = text.match(BEYOND_ASCII)?.length ?? 0
  const strange = text.match(STRANGE)?.length ?? 0
  return strange > FEW * runs ? 'assumed' : null
}
