import { TooLargeError } from '@/lib/domain/errors'

const LIMIT_BYTES = 1_000_000

/** A request's body as UTF-8 text; stops reading and throws TooLargeError beyond one megabyte. */
export async function readText(request: Request): Promise<string> {
  if (request.body === null) return ''
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength
    if (bytes > LIMIT_BYTES) {
      await reader.cancel()
      throw new TooLargeError('The request is too large.')
    }
    text += decoder.decode(piece.value, { stream: true })
  }
  return text + decoder.decode()
}
