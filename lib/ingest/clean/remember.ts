const MOST = 50_000
const SLICE_LENGTH = 13

/**
 * A pure function of a text that remembers its answers, in bounded memory. Keys are copied first: a cell is a slice of
 * its block of text, and remembering the slice would keep the whole block.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let lastText: string | undefined
  let lastAnswer: T | undefined
  return (text) => {
    // Neighbouring rows say the same of their order: comparing two cells is quicker than finding one.
    if (text === lastText && lastAnswer !== undefined) return lastAnswer
    const held = known.get(text)
    if (held !== undefined) {
      lastText = text
      lastAnswer = held
      return held
    }
    if (known.size >= MOST) known.clear()
    const key = detach(text)
    const fresh = answer(key)
    known.set(key, fresh)
    return fresh
  }
}

/** The same text in memory of its own. V8 copies texts shorter than a slice anyway. */
export function detach(text: string): string {
  return text.length < SLICE_LENGTH ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}
