// @ts-check
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const LIMIT = 16 * 2 ** 20

/**
 * Appends to a log file; at 16 MB the file is kept as `.old` and a new one begun.
 * @param {string} file
 * @returns {{ write: (text: string) => void, tail: () => string }} `tail`: the last 4,000 characters written here
 */
export function rotatingLog(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const open = () => createWriteStream(file, { flags: 'a', mode: 0o600 })
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  let stream = open()
  let tail = ''
  return {
    write: (text) => {
      tail = (tail + text).slice(-4000)
      if (size > LIMIT) {
        stream.end()
        renameSync(file, `${file}.old`)
        stream = open()
        size = 0
      }
      size += Buffer.byteLength(text)
      stream.write(text)
    },
    tail: () => tail.trim(),
  }
}
