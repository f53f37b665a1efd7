import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { profileImport } from '@/lib/ingest/profile/profile-import'

const payloadSchema = z.object({ importId: z.number().int() })

/** Counts what an import's file says of itself. */
export const profileImportTask: Task = async (payload) => profileImport(payloadSchema.parse(payload).importId)
