import { type ImportProfileAnswer, storedProfile } from '@/lib/contracts/import-profile'
import { NotFoundError } from '@/lib/domain/errors'
import { inTransaction } from '@/lib/ingest/load/in-transaction'
import { pool } from '@/lib/platform/db'
import { enqueueProfile } from '@/lib/platform/queue'

type Row = { id: number; fileName: string; kept: boolean; asked: boolean; profile: unknown }

/** What an import's file says of itself; the first who asks has it counted. Throws NotFoundError outside the workspace. */
export async function getProfile(workspaceId: number, sequence: number): Promise<ImportProfileAnswer> {
  const found = await pool().query<Row>(
    `select i.id, i.file_name as "fileName", i.storage_key is not null and i.reading is not null as kept,
            p.import_id is not null as asked, p.profile
     from import i left join import_profile p on p.import_id = i.id where i.workspace_id = $1 and i.sequence = $2`,
    [workspaceId, sequence],
  )
  const row = found.rows[0]
  if (row === undefined) throw new NotFoundError(`There is no import ${sequence}.`)
  const { id, fileName, kept, asked } = row
  const profile = storedProfile.nullable().parse(row.profile)
  if (profile !== null) return { sequence, fileName, state: 'ready', profile }
  if (!kept) return { sequence, fileName, state: 'unavailable', profile: null }
  if (!asked) await ask(id)
  return { sequence, fileName, state: 'making', profile: null }
}

async function ask(importId: number): Promise<void> {
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      const added = await client.query('insert into import_profile (import_id) values ($1) on conflict do nothing', [
        importId,
      ])
      if (added.rowCount === 1) await enqueueProfile(client, importId)
    })
  } finally {
    client.release()
  }
}
