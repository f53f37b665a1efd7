import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { connectAlone } from '@/lib/platform/db'
import { AsciiText } from './ascii-text'

const CHUNK_BYTES = 65_536
const MOST_UNDER_WAY = 16 * CHUNK_BYTES
const LINE_END = 0x0a
const TAB = 0x09

type Copy = { readonly stream: CopyStreamQuery; readonly done: Promise<void> }

/**
 * One COPY that stays open on a connection of its own, so that lines go out while the next are made and nobody waits for
 * answers in between. Lines are kept as bytes outside the heap until they are sent.
 */
export class CopyStream {
  readonly #target: string
  readonly #numbers = new AsciiText(64)
  #client: pg.Client | undefined
  #copy: Copy | undefined
  #chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  #filled = 0
  #full: Buffer[] = []

  constructor(target: string) {
    this.#target = target
  }

  /** @param line in COPY's text format, without its end */
  add(line: string): void {
    const most = line.length * 3 + 1
    if (this.#filled + most > this.#chunk.length) this.#turnChunk(most)
    this.#filled += this.#chunk.write(line, this.#filled)
    this.#chunk[this.#filled++] = LINE_END
  }

  /** A line of numbers and, after them, bytes that hold the rest of it. */
  addNumbered(first: readonly number[], bytes: Buffer, from: number, to: number): void {
    const numbers = this.#numbers
    numbers.length = 0
    for (const number of first) {
      numbers.integer(number)
      numbers.byte(TAB)
    }
    const length = numbers.length + to - from + 1
    if (this.#filled + length > this.#chunk.length) this.#turnChunk(length)
    for (let i = 0; i < numbers.length; i++) this.#chunk[this.#filled++] = numbers.bytes[i] ?? 0
    this.#filled += bytes.copy(this.#chunk, this.#filled, from, to)
    this.#chunk[this.#filled++] = LINE_END
  }

  /** Begins the COPY: from now until its end the table is held, and nobody else can drop it. */
  async open(): Promise<void> {
    this.#client ??= await connectAlone()
    this.#begin(this.#client)
  }

  #begin(client: pg.Client): void {
    const stream = client.query(copyFrom(`copy ${this.#target} from stdin`))
    const done = finished(stream)
    // Awaited by who sends next or ends; until then a refusal must not count as unhandled.
    done.catch(() => undefined)
    this.#copy = { stream, done }
  }

  /** Sends the full chunks; waits only while too much is under way. */
  async send(): Promise<void> {
    if (this.#copy === undefined) throw new Error(`the COPY into ${this.#target} has not begun`)
    const { stream, done } = this.#copy
    const chunks = this.#full
    this.#full = []
    if (stream.destroyed) await done
    for (const chunk of chunks) stream.write(chunk)
    if (stream.writableLength > MOST_UNDER_WAY) await Promise.race([once(stream, 'drain'), done])
  }

  /**
   * Ends the COPY and begins the next behind it, into which all goes that is added from now on.
   * @returns done when the server has taken and committed what was added before
   */
  async turn(): Promise<{ readonly committed: Promise<void> }> {
    const ended = this.#copy
    await this.#sendAll()
    if (ended === undefined || this.#client === undefined)
      throw new Error(`the COPY into ${this.#target} has not begun`)
    ended.stream.end()
    this.#begin(this.#client)
    return { committed: ended.done }
  }

  async #sendAll(): Promise<void> {
    if (this.#filled > 0) this.#turnChunk(CHUNK_BYTES)
    await this.send()
  }

  /** Sends everything; done when the server has taken and committed it. It may be opened again. */
  async end(): Promise<void> {
    await this.#sendAll()
    const copy = this.#copy
    this.#copy = undefined
    copy?.stream.end()
    await copy?.done
  }

  /** Ends the connection; what was not ended is not kept. */
  async close(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    await client?.end()
  }

  #turnChunk(room: number): void {
    if (this.#filled > 0) this.#full.push(this.#chunk.subarray(0, this.#filled))
    this.#chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, room))
    this.#filled = 0
  }
}
