import { Readable } from 'node:stream'

/** RFC 5987: all but its attr-char in percent signs, `'()*` too. */
const extendedValue = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A text file to download, sent piece by piece as it is made. */
export function fileResponse(fileName: string, contentType: string, pieces: AsyncIterable<string>): Response {
  const plain = fileName.replace(/[^\w .()-]/g, '_')
  const body = Readable.toWeb(Readable.from(pieces).map((piece: string) => Buffer.from(piece, 'utf8')))
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': `${contentType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${extendedValue(fileName)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
