import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import type { ByteSource } from '../byte-source'
import { requireUnpackable, type UnpackLimits } from '../unpack-limits'

const MOST_MEMBERS = 10_000
const PIECE = 256 * 1024
const STORED = 0
const DEFLATE = 8

export type Member = {
  /** Path inside the archive, with `/`; never absolute, never upwards. */
  readonly path: string
  readonly packedBytes: number
  readonly plainBytes: number
  /** The unpacked bytes, checked against size and checksum at their end. Throws RunProblem when they are damaged. */
  readonly bytes: () => AsyncGenerator<Buffer>
}

/** Whether a file is a ZIP archive, by its first bytes. */
export const isZip = (start: Buffer): boolean => {
  const signature = start.subarray(0, 4).toString('latin1')
  return signature === 'PK\u0003\u0004' || signature === 'PK\u0005\u0006'
}

/** The files in a ZIP archive, folders left out. Throws RunProblem when it is damaged, cut off, locked, or a bomb. */
export async function openArchive(source: ByteSource, limits: UnpackLimits): Promise<Member[]> {
  const reader = new SourceReader(source)
  try {
    const archive = await fromRandomAccessReaderPromise(reader, source.size, { autoClose: false })
    const members: Member[] = []
    let packed = 0
    let plain = 0
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      if (entry.isEncrypted()) throw locked()
      packed += entry.compressedSize
      plain += entry.uncompressedSize
      if (members.length >= MOST_MEMBERS || packed > source.size) throw damaged()
      requireUnpackable(source.size, plain, limits)
      members.push(toMember(archive, entry, reader, limits))
    }
    return members
  } catch (error) {
    throw reader.failed ?? toProblem(error)
  }
}

function toMember(archive: ZipFile, entry: Entry, reader: SourceReader, limits: UnpackLimits): Member {
  async function* bytes(): AsyncGenerator<Buffer> {
    let plain = 0
    let sum = 0
    try {
      for await (const chunk of await unpacking(archive, entry)) {
        const piece: Buffer = chunk
        plain += piece.length
        sum = crc32(piece, sum)
        requireUnpackable(entry.compressedSize, plain, limits)
        if (plain > entry.uncompressedSize) throw damaged()
        yield piece
      }
      if (sum !== entry.crc32 || plain !== entry.uncompressedSize) throw damaged()
    } catch (error) {
      throw reader.failed ?? toProblem(error)
    }
  }
  return { path: entry.fileName, packedBytes: entry.compressedSize, plainBytes: entry.uncompressedSize, bytes }
}

/** Large pieces: each costs a trip to another thread. */
async function unpacking(archive: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  if (entry.compressionMethod === STORED) return archive.openReadStreamPromise(entry)
  if (entry.compressionMethod !== DEFLATE) throw otherPacking()
  const packed = await archive.openReadStreamPromise(entry, { decodeFileData: false })
  const inflate = createInflateRaw({ chunkSize: PIECE })
  return pipeline(packed, inflate, () => undefined)
}

/** Lets the archive be read from any source, and remembers when it was the source that failed. */
class SourceReader extends RandomAccessReader {
  failed: unknown
  readonly #source: ByteSource

  constructor(source: ByteSource) {
    super()
    this.#source = source
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const read = async (offset: number, length: number) => {
      try {
        return await this.#source.read(offset, length)
      } catch (error) {
        this.failed = error
        throw error
      }
    }
    async function* pieces(): AsyncGenerator<Buffer> {
      for (let at = start; at < end; at += PIECE) yield await read(at, Math.min(PIECE, end - at))
    }
    return Readable.from(pieces(), { objectMode: false })
  }
}

function toProblem(error: unknown): RunProblem {
  if (error instanceof RunProblem) return error
  const message = error instanceof Error ? error.message : ''
  if (/^End of central directory|unexpected end|not enough bytes|unexpected EOF/i.test(message)) return cutOff()
  if (/^(invalid relative path|absolute path|invalid characters in fileName)/.test(message)) return trick()
  if (/strong encryption|encrypted/i.test(message)) return locked()
  return damaged()
}

const AGAIN = 'Upload it again; if it fails again, pack it again.'

const cutOff = (): RunProblem =>
  new RunProblem({ code: 'zip-cut-off', title: 'The ZIP archive was cut off before its end.', detail: AGAIN })

const damaged = (): RunProblem =>
  new RunProblem({ code: 'zip-damaged', title: 'The ZIP archive is damaged.', detail: AGAIN })

const trick = (): RunProblem =>
  new RunProblem({
    code: 'zip-path',
    title: 'The ZIP archive names files outside of itself.',
    detail: 'Do not trust where it came from. Pack the files anew and upload that.',
  })

const locked = (): RunProblem =>
  new RunProblem({
    code: 'password',
    title: 'The ZIP archive is protected by a password.',
    detail: 'Unpack it, then upload the files inside or pack them without a password.',
  })

const otherPacking = (): RunProblem =>
  new RunProblem({
    code: 'zip-packing',
    title: 'The ZIP archive is packed in a way that is not read here.',
    detail: 'Pack the files anew as a plain ZIP archive.',
  })
