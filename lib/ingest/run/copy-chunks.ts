import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const LINES_AT_ONCE = 5_000
const MOST_UNDER_WAY = 1 << 22

/**
 * Sends one COPY; done when the server has taken it all, until when the bytes must not change. Other work goes on between
 * the chunks.
 * @param target a table, with its columns unless all are given
 * @param chunks what is sent, in the format
 * @returns number of rows
 */
export async function copyChunks(
  client: ClientBase,
  target: string,
  chunks: Iterable<Buffer | string>,
  format: 'text' | 'binary' = 'text',
): Promise<number> {
  const stream = client.query(copyFrom(`copy ${target} from stdin (format ${format})`))
  const done = finished(stream)
  // Awaited below; until then a refusal must not count as unhandled.
  done.catch(() => undefined)
  for (const chunk of chunks) {
    if (stream.destroyed) break
    stream.write(chunk)
    await setImmediate()
    if (stream.writableLength > MOST_UNDER_WAY) await Promise.race([once(stream, 'drain'), done])
  }
  stream.end()
  await done
  return stream.rowCount
}

/** The same of ready-made lines, without their ends; none is nothing to send. */
export async function copyLines(client: ClientBase, target: string, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await copyChunks(client, target, joined(lines))
}

function* joined(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += LINES_AT_ONCE) yield `${lines.slice(at, at + LINES_AT_ONCE).join('\n')}\n`
}
