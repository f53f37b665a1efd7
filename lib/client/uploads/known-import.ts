import { importKnownBytes } from '../imports'

/** Larger files are not read twice by the browser: the server sees what they are. */
const MOST_BYTES = 64 * 2 ** 20

/** The import that a file became because its very bytes are loaded already; null where it is to be uploaded. */
export async function knownImport(workspace: string, file: File): Promise<number | null> {
  // Browsers hash only for pages that came by HTTPS, or from this machine.
  if (file.size === 0 || file.size > MOST_BYTES || !globalThis.isSecureContext) return null
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return (await importKnownBytes(workspace, { sha256, fileName: file.name, bytes: file.size })).sequence
  } catch {
    return null
  }
}
