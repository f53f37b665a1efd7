import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { requireUnpackable, type UnpackLimits } from './unpack-limits'

const CHUNK = 256 * 1024

/** Whether a file is packed with gzip, by its first bytes. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08
}

/**
 * The content of a gzip file of one or many parts. Throws RunProblem when it is damaged, cut off, or unpacks to too much.
 * @param packedBytes size of the file
 */
export async function* unpackGzip(
  packed: AsyncIterable<Buffer>,
  packedBytes: number,
  limits: UnpackLimits,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK })
  let cause: unknown
  pipeline(Readable.from(packed), gunzip, (error) => {
    cause = error
  })
  let plain = 0
  try {
    for await (const chunk of gunzip) {
      const bytes: Buffer = chunk
      plain += bytes.length
      requireUnpackable(packedBytes, plain, limits)
      yield bytes
    }
  } catch (error) {
    throw toProblem(cause ?? error) ?? error
  }
}

function toProblem(error: unknown): RunProblem | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null
  if (!error.code.startsWith('Z_')) return null
  const cutOff = error.code === 'Z_BUF_ERROR'
  return new RunProblem({
    code: cutOff ? 'gzip-cut-off' : 'gzip-damaged',
    title: cutOff ? 'The gzip file was cut off before its end.' : 'The gzip file is damaged.',
    detail: 'Upload it again; if it fails again, pack it again.',
  })
}
