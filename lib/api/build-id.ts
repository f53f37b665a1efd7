import { readFileSync } from 'node:fs'
import path from 'node:path'

function read(): string {
  try {
    return readFileSync(path.join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim()
  } catch {
    return 'development'
  }
}

let cached: string | undefined

/** Names the running build; part of every ETag, so a new version never answers 304 for an old one's answer. */
export function buildId(): string {
  cached ??= read()
  return cached
}
