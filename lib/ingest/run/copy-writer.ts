import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const LINES_AT_ONCE = 5_000

/** Sends one COPY of ready-made lines of text; done when the server has taken them all. */
export async function copyLines(client: ClientBase, target: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  const stream = client.query(copyFrom(`copy ${target} from stdin`))
  const done = finished(stream)
  // Awaited below; until then a refusal must not count as unhandled.
  done.catch(() => undefined)
  for (let at = 0; at < lines.length && !stream.destroyed; at += LINES_AT_ONCE) {
    const text = `${lines.slice(at, at + LINES_AT_ONCE).join('\n')}\n`
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
  }
  stream.end()
  await done
}
