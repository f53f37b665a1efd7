import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isGzip, requireUnpackable } from '@/lib/ingest/detect/gzip'
import { env } from '@/lib/platform/env'
import { RunProblem } from './run-problem'

const MOST_TIMES = 250
const PLAIN_PER_UPLOAD = 20
const CHUNK = 256 * 1024

/**
 * The file's content: unpacked if it is gzip, as it is otherwise. Throws TooLargeError when it unpacks to more than a
 * table of orders could, RunProblem when it is damaged.
 * @param storedBytes size of the file as it came
 */
export async function* plainBytes(stored: AsyncIterable<Buffer>, storedBytes: number): AsyncGenerator<Buffer> {
  const source = stored[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const all = rejoin(first.value, source)
  if (isGzip(first.value)) yield* unpacked(all, storedBytes)
  else yield* all
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* unpacked(packed: AsyncIterable<Buffer>, storedBytes: number): AsyncGenerator<Buffer> {
  const limits = { maxRatio: MOST_TIMES, maxPlainBytes: PLAIN_PER_UPLOAD * env().UPLOAD_MAX_BYTES }
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
      requireUnpackable(storedBytes, plain, limits)
      yield bytes
    }
  } catch (error) {
    throw isZlibError(cause ?? error) ? damaged() : error
  }
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')

const damaged = (): RunProblem =>
  new RunProblem({
    code: 'gzip-damaged',
    title: 'The gzip file is damaged or was cut off.',
    detail: 'Upload it again; if it fails again, pack it again.',
  })
