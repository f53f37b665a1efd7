import { prisma } from '@/lib/platform/db'
import { waitUntil } from '../runtime/wait-until.mjs'

const count = new Intl.NumberFormat('en-GB')
const unfinished = ['queued', 'running', 'staged'] as const

/**
 * Waits until every import of the workspaces has ended.
 * @returns what a person should know of those that did not load: "file: state"
 */
export async function untilImported(workspaceIds: number[], progress: (text: string) => void): Promise<string[]> {
  const where = { workspaceId: { in: workspaceIds } }
  await waitUntil(
    'the demo files to be imported',
    async () => {
      const [files, left, { _sum }] = await Promise.all([
        prisma().import.count({ where }),
        prisma().import.count({ where: { ...where, state: { in: [...unfinished] } } }),
        prisma().import.aggregate({ where, _sum: { rowsTotal: true } }),
      ])
      progress(`${files - left} of ${files} files, ${count.format(_sum.rowsTotal ?? 0)} rows`)
      return left === 0
    },
    { seconds: 1800, everyMs: 250 },
  )
  const bad = await prisma().import.findMany({
    where: { ...where, state: { in: ['waiting', 'review', 'failed', 'stopped', 'cancelled'] } },
  })
  return bad.map(({ fileName, state }) => `${fileName}: ${state}`)
}
