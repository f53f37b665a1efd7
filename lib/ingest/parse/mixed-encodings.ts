import { encodings } from '@/lib/domain/file-reading'
import type { Reading } from '@/lib/ingest/layouts/reading'

const START = 'utf-8+'

/** UTF-8 of which some lines are in a code page. Where that is Windows-1252 the encoding is `utf-8` alone. */
export type MixedEncoding = Extract<Reading['encoding'], `utf-8+${string}`>

export const isMixed = (encoding: Reading['encoding']): encoding is MixedEncoding => encoding.startsWith(START)

export const mixedEncodings: readonly MixedEncoding[] = encodings.filter(isMixed)

type PageOf<E> = E extends `utf-8+${infer Page extends Reading['encoding']}` ? Page : never

/** The code page of the lines that are not UTF-8. */
export const pageOf = (encoding: MixedEncoding): PageOf<MixedEncoding> =>
  encoding.slice(START.length) as PageOf<MixedEncoding>
