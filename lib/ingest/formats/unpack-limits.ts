import { RunProblem } from '@/lib/ingest/receive/run-problem'

/** What an archive may unpack to. */
export type UnpackLimits = {
  /** Unpacked bytes per packed byte. Text packs 20-fold at most; a bomb a thousandfold. */
  readonly maxRatio: number
  readonly maxPlainBytes: number
}

export const DEFAULT_LIMITS: UnpackLimits = { maxRatio: 250, maxPlainBytes: 64 * 2 ** 30 }

/** The parts of a workbook are repetitive XML, which packs much better than a table of rows. */
export const WORKBOOK_RATIO = 1_100

/** A workbook inside of an archive is unpacked into memory to be read. */
export const LARGEST_INNER = 256 * 1024 * 1024

/** Bytes that may be unpacked before the ratio is judged. */
const GRACE = 1_048_576

/** Call while unpacking, with the bytes so far. Throws RunProblem when that is more than the limits allow. */
export function requireUnpackable(packedBytes: number, plainBytes: number, limits: UnpackLimits): void {
  const tooMuch = plainBytes > limits.maxPlainBytes
  if (!tooMuch && (plainBytes <= GRACE || plainBytes <= packedBytes * limits.maxRatio)) return
  throw new RunProblem({
    code: 'unpacks-too-large',
    title: tooMuch
      ? `The file unpacks to more than ${limits.maxPlainBytes.toLocaleString('en')} bytes.`
      : 'The file unpacks to far more than a table of rows would.',
    detail: tooMuch ? 'Split it and upload the parts.' : 'Upload it without compression.',
  })
}
