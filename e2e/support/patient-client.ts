import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect } from '@playwright/test'
import { type ImportAnswer, newImportResponse } from '../../lib/contracts/imports'
import { waitUntil } from '../../scripts/runtime/wait-until.mjs'

const CHUNK = 128 * 1024
const PIECE = 16 * 1024
const tus = { 'Tus-Resumable': '1.0.0' }

/** Called before bytes up to `end` of the file's `size` leave. */
type OnSend = (end: number, size: number) => Promise<void>

/**
 * An admin's client that goes on as a browser would: no answer, or the server's own fault, and it asks again. Anything
 * that was acknowledged must be there from then on; any other answer than the expected one fails the test.
 */
export class PatientClient {
  private readonly headers: Record<string, string>

  constructor(
    private readonly url: string,
    private readonly workspace: string,
    cookie: string,
  ) {
    this.headers = { cookie, origin: url }
  }

  /** Uploads a file in chunks, resuming where the server says it stands; the upload's id. */
  async upload(file: string, onSend: OnSend = async () => undefined): Promise<string> {
    const bytes = await readFile(file)
    const begun = await this.ask('uploads', 201, {
      method: 'POST',
      headers: {
        ...tus,
        'Upload-Length': String(bytes.length),
        'Upload-Metadata': `filename ${Buffer.from(path.basename(file)).toString('base64')}`,
      },
    })
    const id = begun.headers.get('location')?.split('/').at(-1) ?? ''
    let acknowledged = 0
    for (;;) {
      const standing = await this.ask(`uploads/${id}`, 200, { method: 'HEAD', headers: tus })
      const offset = Number(standing.headers.get('upload-offset'))
      expect(offset, 'bytes that were acknowledged are there').toBeGreaterThanOrEqual(acknowledged)
      if (offset === bytes.length) return id
      acknowledged = Math.max(acknowledged, await this.send(id, bytes, offset, onSend))
    }
  }

  /** Makes an upload an import; its sequence. */
  async import(uploadId: string): Promise<number> {
    const answer = await this.ask('imports', 202, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ uploadId }),
    })
    return newImportResponse.parse(await answer.json()).sequence
  }

  async importState(sequence: number): Promise<ImportAnswer['state']> {
    const answer: ImportAnswer = await (await this.ask(`imports/${sequence}`, 200)).json()
    return answer.state
  }

  /** Sends the next chunk; how many bytes of the file the server acknowledged, 0 when it did not answer. */
  private async send(id: string, bytes: Buffer, offset: number, onSend: OnSend): Promise<number> {
    const chunk = bytes.subarray(offset, offset + CHUNK)
    async function* pieces(): AsyncGenerator<Buffer> {
      for (let sent = 0; sent < chunk.length; sent += PIECE) {
        const piece = chunk.subarray(sent, sent + PIECE)
        await onSend(offset + sent + piece.length, bytes.length)
        yield piece
      }
    }
    const sending = request(`${this.url}/api/${this.workspace}/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        ...{ ...this.headers, ...tus, 'Content-Type': 'application/offset+octet-stream' },
        ...{ 'Upload-Offset': String(offset), 'Content-Length': String(chunk.length) },
      },
    })
    const answered = Promise.all([once(sending, 'response'), pipeline(Readable.from(pieces()), sending)])
    const answer: IncomingMessage | undefined = await answered.then(([[response]]) => response).catch(() => undefined)
    answer?.resume()
    if (answer === undefined || (answer.statusCode ?? 0) >= 500) return 0
    expect(answer.statusCode).toBe(204)
    return Number(answer.headers['upload-offset'])
  }

  private async ask(address: string, expected: number, init: RequestInit = {}): Promise<Response> {
    const answer = await waitUntil(`an answer from ${address}`, () => this.answer(address, init), {
      seconds: 90,
      everyMs: 50,
    })
    expect(answer.status, `${init.method ?? 'GET'} ${address}: ${await answer.clone().text()}`).toBe(expected)
    return answer
  }

  private async answer(address: string, init: RequestInit): Promise<Response | undefined> {
    try {
      const answer = await fetch(`${this.url}/api/${this.workspace}/${address}`, {
        ...init,
        headers: { ...this.headers, ...Object.fromEntries(new Headers(init.headers)) },
      })
      const whole = new Response(await wholeBody(answer), answer)
      return whole.status < 500 ? whole : undefined
    } catch {
      return undefined
    }
  }
}

/** Read at once: an answer that breaks off is none. */
async function wholeBody(answer: Response): Promise<ArrayBuffer | null> {
  const body = await answer.arrayBuffer()
  return body.byteLength > 0 ? body : null
}
