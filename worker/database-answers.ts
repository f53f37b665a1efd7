import { setTimeout as delay } from 'node:timers/promises'
import { pool } from '@/lib/platform/db'

const EVERY_MS = 200

/** Waits until the database takes statements again. Rejects when the process is asked to stop. */
export async function databaseAnswers(stopping: AbortSignal): Promise<void> {
  for (;;) {
    stopping.throwIfAborted()
    try {
      await pool().query('select 1')
      return
    } catch {
      await delay(EVERY_MS, undefined, { signal: stopping })
    }
  }
}
