const LONGEST = 180
const END_KEPT = 20

/** Control, format (right-to-left marks among them), surrogate and private characters. */
const invisible = /\p{C}/gu

/**
 * A file's name as it may be kept and shown: without folders, without invisible characters, at most 180 long with its
 * ending kept. Nothing on disk is ever named by it.
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? ''
  const name = last.replace(invisible, '').replace(/\s+/g, ' ').trim()
  if (name === '' || /^\.+$/.test(name)) return 'unnamed'
  const letters = Array.from(name)
  if (letters.length <= LONGEST) return name
  return [...letters.slice(0, LONGEST - END_KEPT - 1), '…', ...letters.slice(-END_KEPT)].join('')
}
