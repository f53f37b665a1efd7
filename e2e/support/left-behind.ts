import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pool, prisma } from '../../lib/platform/db'
import { workspaceKey } from '../../lib/platform/keys'
import { readSealed, storedKeys, uploadPath, uploadsFolder } from '../../lib/platform/storage'
import { personalText } from '../../lib/testing/synthetic-till'

/** Imports whose originals still hold personal columns, and runs that are not done tidying up. */
export async function unfinishedChores(): Promise<number> {
  const waiting = await prisma().import.count({ where: { layoutName: { startsWith: 'cafe' }, redacted: false } })
  const { rows } = await pool().query<{ jobs: number }>('select count(*)::integer as jobs from graphile_worker.jobs')
  return waiting + (rows[0]?.jobs ?? 0)
}

/**
 * What should have been removed: staging tables, raw uploads, unfinished files. An upload whose beginning was never
 * acknowledged may lie there until it expires, without a byte.
 */
export async function leftBehind(dataFolder: string): Promise<string[]> {
  const staging = await pool().query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'staging'`,
  )
  const begun = await prisma().upload.findMany({ where: { importId: null }, select: { id: true } })
  const waiting = new Set(begun.map(({ id }) => id))
  const raw = readdirSync(uploadsFolder()).filter((name) => !waiting.has(name) || statSync(uploadPath(name)).size > 0)
  const unfinished = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('postgres') && /\.(tmp|new)$/.test(name),
  )
  return [...staging.rows.map(({ name }) => name), ...raw, ...unfinished.map((name) => path.basename(name))]
}

/** Names and card numbers of till files that a stored file of these workspaces still holds, once decrypted. */
export async function personalTextKept(keySalt: string): Promise<string[]> {
  const key = workspaceKey(keySalt, 'stored-files')
  let text = ''
  for (const stored of await storedKeys())
    for await (const part of readSealed(stored, key)) text += part.toString('latin1')
  return text.match(personalText) ?? []
}
