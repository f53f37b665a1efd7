const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/**
 * Counts the records of a delimited file byte by byte, knowing nothing of the parser: the second opinion on the number
 * of rows. A quote opens at the start of a field only; line ends within quotes are content.
 */
export class RecordCounter {
  readonly #delimiter: number
  #records = 0
  #open = false
  #atFieldStart = true
  #inQuotes = false
  #afterQuote = false
  #afterReturn = false

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  add(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length; i++) this.#take(chunk[i] ?? 0)
  }

  /** The number of records, one that no line end closes included. */
  total(): number {
    return this.#records + (this.#open ? 1 : 0)
  }

  #take(byte: number): void {
    if (this.#inQuotes) {
      if (byte === QUOTE) this.#inQuotes = false
      this.#afterQuote = byte === QUOTE
      return
    }
    if (byte === QUOTE && (this.#atFieldStart || this.#afterQuote)) {
      this.#inQuotes = true
      this.#open = true
      this.#afterReturn = false
      this.#atFieldStart = false
      return
    }
    this.#afterQuote = false
    if (byte === LF || byte === CR) {
      if (byte === CR || !this.#afterReturn) this.#records++
      this.#afterReturn = byte === CR
      this.#open = false
      this.#atFieldStart = true
      return
    }
    this.#afterReturn = false
    this.#open = true
    this.#atFieldStart = byte === this.#delimiter
  }
}
