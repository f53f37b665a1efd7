import { readRows } from '@/lib/ingest/parse/read-rows'
import { openStored } from '@/lib/ingest/run/open-stored'
import { toJson } from '@/lib/ingest/run/to-json'
import { findOpenImport } from '@/lib/ingest/understand/open-import'
import { pool } from '@/lib/platform/db'
import { defineProfile } from './define-profile'

const SAMPLE_ROWS = 1_000

/** Counts what an import's whole file says of itself, and keeps it. Does nothing when it is kept already. */
export async function profileImport(importId: number): Promise<void> {
  const asked = await pool().query<{ workspace_id: number; sequence: number; version: number }>(
    `select i.workspace_id, i.sequence, i.reading_version as version from import i
     join import_profile p on p.import_id = i.id where i.id = $1 and p.profile is null and i.storage_key is not null`,
    [importId],
  )
  const found = asked.rows[0]
  if (found === undefined) return
  const client = await pool().connect()
  const open = await findOpenImport(client, found.workspace_id, found.sequence).finally(() => client.release())
  const { bytes } = await openStored(open.run, open.received)
  const { reading } = open
  const waiting: (readonly string[])[] = []
  let profile: ReturnType<typeof defineProfile> | undefined
  const start = () => {
    const begun = defineProfile(reading, waiting)
    for (const cells of waiting) begun.add(cells)
    return begun
  }
  for await (const batch of readRows(bytes(), reading)) {
    for (const [i, cells] of batch.rows.entries()) {
      const before = batch.firstRow + i <= reading.headerRow
      const behind = (batch.starts[i] ?? 0) >= (reading.tableEnd ?? Number.POSITIVE_INFINITY)
      if (before || behind || batch.continued.has(i) || cells.every((cell) => cell.trim() === '')) continue
      if (profile !== undefined) profile.add(cells)
      else if (waiting.push(cells) === SAMPLE_ROWS) profile = start()
    }
  }
  profile ??= start()
  await pool().query(
    `update import_profile p set profile = $2 from import i
     where p.import_id = $1 and i.id = p.import_id and i.reading_version = $3`,
    [importId, toJson(profile.finish()), found.version],
  )
}
