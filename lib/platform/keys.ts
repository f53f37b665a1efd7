import { hkdfSync } from 'node:crypto'
import { env } from './env'

export type KeyPurpose = 'stored-files' | 'pseudonyms'

/**
 * A workspace's own 32-byte key: HKDF-SHA-256 (RFC 5869) of the installation's FILE_KEY, which is not in the database,
 * with the workspace's `key_salt`, which is.
 */
export function workspaceKey(keySalt: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(env().FILE_KEY, 'hex'), keySalt, `tillsight/${purpose}`, 32))
}
