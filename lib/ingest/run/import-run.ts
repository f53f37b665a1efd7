import { createHmac } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { ImportState } from '@/lib/domain/import-report'
import type { CleaningWorkspace } from '@/lib/ingest/clean/cleaning-workspace'
import { workspaceKey } from '@/lib/platform/keys'

/** An import as its run needs it. */
export type ImportRun = {
  readonly id: number
  readonly workspaceId: number
  readonly sequence: number
  readonly fileName: string
  readonly createdAt: Date
  readonly state: ImportState
  readonly cancelAsked: boolean
  readonly ignoreLimits: boolean
  readonly storageKey: string | null
  readonly sha256: string | null
  readonly bytes: number
  readonly redacted: boolean
  /** As stored by an earlier attempt, or as a person left it; unchecked. */
  readonly reading: unknown
  /** What a person asked for who said how the file is read; null: nobody said anything. */
  readonly wanted: 'review' | 'publish' | null
  readonly plainBytes: number | null
  readonly uploadId: string | null
  readonly currency: string
  readonly timeZone: string
  readonly locale: string
  readonly keySalt: string
}

export async function importRun(client: ClientBase, importId: number): Promise<ImportRun | undefined> {
  const found = await client.query<ImportRun>(
    `select i.id, i.workspace_id as "workspaceId", i.sequence, i.file_name as "fileName", i.created_at as "createdAt",
            i.state, i.cancel_asked as "cancelAsked", i.ignore_limits as "ignoreLimits", i.storage_key as "storageKey",
            i.sha256, i.bytes::float8 as bytes, i.redacted, i.reading, i.wanted, i.plain_bytes::float8 as "plainBytes", u.id as "uploadId",
            w.currency, w.time_zone as "timeZone", w.locale, w.key_salt as "keySalt"
     from import i join workspace w on w.id = i.workspace_id left join upload u on u.import_id = i.id
     where i.id = $1`,
    [importId],
  )
  return found.rows[0]
}

/** The key that the run's stored file is sealed under. */
export const fileKey = ({ keySalt }: ImportRun): Buffer => workspaceKey(keySalt, 'stored-files')

/** What cleaning must know: currency, zone, time of the upload, and the workspace's keyed hash (HMAC-SHA-256). */
export function cleaningWorkspace({ currency, timeZone, createdAt, keySalt }: ImportRun): CleaningWorkspace {
  const key = workspaceKey(keySalt, 'pseudonyms')
  const pseudonym = (plain: string): string => createHmac('sha256', key).update(plain).digest('base64url')
  return { currency, timeZone, uploadedAt: createdAt, pseudonym }
}
