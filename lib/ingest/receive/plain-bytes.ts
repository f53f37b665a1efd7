import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { RunProblem } from './run-problem'

const FREE_BYTES = 256 * 2 ** 20
const MOST_TIMES = 250
const CHUNK = 256 * 1024

const bomb = (): RunProblem =>
  new RunProblem({
    code: 'gzip-too-large',
    title: `The file unpacks to more than ${MOST_TIMES} times its size.`,
    detail: 'No table of orders packs that well. Unpack it and upload what is meant.',
  })

const damaged = (): RunProblem =>
  new RunProblem({
    code: 'gzip-damaged',
    title: 'The gzip file is damaged or was cut off.',
    detail: 'Upload it again; if it fails again, pack it again.',
  })

/**
 * The file's content: unpacked if it is gzip, as it is otherwise. Ends with a RunProblem when a gzip file is damaged or
 * unpacks to more than a table of orders could.
 * @param storedBytes size of the file as it came
 */
export async function* plainBytes(stored: AsyncIterable<Buffer>, storedBytes: number): AsyncGenerator<Buffer> {
  const source = stored[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const all = rejoin(first.value, source)
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all
    return
  }
  const gunzip = createGunzip({ chunkSize: CHUNK })
  let cause: unknown
  pipeline(Readable.from(all), gunzip, (error) => {
    cause = error
  })
  let unpacked = 0
  try {
    for await (const chunk of gunzip) {
      const bytes: Buffer = chunk
      unpacked += bytes.length
      if (unpacked > FREE_BYTES && unpacked > MOST_TIMES * storedBytes) throw bomb()
      yield bytes
    }
  } catch (error) {
    throw isZlibError(cause ?? error) ? damaged() : error
  }
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
