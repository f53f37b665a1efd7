import { expect, test } from 'vitest'
import { CancelledError } from '@/lib/ingest/receive/run-problem'
import { prisma } from '@/lib/platform/db'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { Progress } from './progress'

test('a step that shows no progress learns all the same that it shall stop', async () => {
  const { id: workspaceId } = await insertWorkspace()
  const { id } = await prisma().import.create({
    data: { workspaceId, sequence: 1, fileName: 'a.csv', state: 'running' },
  })
  const progress = new Progress(id, workspaceId)
  try {
    progress.check()
    await prisma().import.update({ where: { id }, data: { cancelAsked: true } })
    await expect.poll(() => stopped(progress), { timeout: 20_000 }).toBe(true)
  } finally {
    await progress.end()
  }
})

function stopped(progress: Progress): boolean {
  try {
    progress.check()
    return false
  } catch (error) {
    return error instanceof CancelledError
  }
}
