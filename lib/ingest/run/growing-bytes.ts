/** So many are copied more quickly one by one than by a call. */
const FEW = 128

/** Bytes that grow, outside the heap. */
export class GrowingBytes {
  bytes: Buffer
  length = 0

  constructor(room = 256) {
    this.bytes = Buffer.allocUnsafeSlow(room)
  }

  byte(code: number): void {
    this.room(1)
    this.bytes[this.length++] = code
  }

  append(bytes: Buffer, from: number, to: number): void {
    this.room(to - from)
    if (to - from > FEW) {
      this.length += bytes.copy(this.bytes, this.length, from, to)
      return
    }
    for (let at = from; at < to; at++) this.bytes[this.length++] = bytes[at] ?? 0
  }

  text(text: string): void {
    this.room(text.length * 3)
    this.length += this.bytes.write(text, this.length)
  }

  /** What it holds, valid until it is written to. */
  get filled(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  /** A copy of what it holds; it is empty then. */
  takeOut(): Buffer {
    const taken = Buffer.from(this.filled)
    this.length = 0
    return taken
  }

  protected room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(grown, 0, 0, this.length)
    this.bytes = grown
  }
}
