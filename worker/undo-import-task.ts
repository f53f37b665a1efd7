import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { runUndo } from '@/lib/ingest/undo/run-undo'

const payloadSchema = z.object({ importId: z.number().int() })

/** Takes an import back. What keeps it from that, such as a lost database, is tried again by the queue. */
export const undoImportTask: Task = async (payload) => runUndo(payloadSchema.parse(payload).importId)
