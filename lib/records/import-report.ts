import { z } from 'zod'
import {
  cleaningSample,
  type ImportAnswer,
  importArchive,
  importProblem,
  importReading,
  importSummary,
} from '@/lib/contracts/imports'
import { NotFoundError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { importColumns, toImportListItems } from './import-row'

const FIRST_REJECTED = 50

const samples = z.array(cleaningSample)

/** How the run read the file, as far as a person is told; null before detection. */
const storedReading = z
  .object({
    ...importReading.omit({ layout: true, layoutName: true, layoutVersion: true }).shape,
    layout: z.object({ title: z.string(), name: z.string(), version: z.number() }),
  })
  .transform(({ layout: { title, name, version }, ...rest }) => ({
    ...rest,
    layout: title,
    layoutName: name,
    layoutVersion: version,
  }))

async function rejectedOf(importId: number): Promise<ImportAnswer['rejected']> {
  const [byRule, first] = await Promise.all([
    prisma().rejectedRow.groupBy({ by: 'rule', where: { importId }, _count: true, orderBy: { rule: 'asc' } }),
    prisma().rejectedRow.findMany({
      where: { importId },
      orderBy: { row: 'asc' },
      take: FIRST_REJECTED,
      omit: { importId: true },
    }),
  ])
  return { byRule: byRule.map(({ rule, _count }) => ({ rule, count: _count })), first }
}

/** Everything there is to say of one import. Throws NotFoundError outside the workspace. */
export async function importReport(
  workspace: { id: number; currency: string },
  sequence: number,
): Promise<ImportAnswer> {
  const row = await prisma().import.findUnique({
    where: { workspaceId_sequence: { workspaceId: workspace.id, sequence } },
    select: {
      ...importColumns,
      id: true,
      linesLoaded: true,
      ignoreLimits: true,
      reading: true,
      archive: true,
      summary: true,
      problem: true,
      steps: { orderBy: { ordinal: 'asc' }, select: { name: true, startedAt: true, finishedAt: true } },
      cleanings: { orderBy: { rule: 'asc' }, select: { rule: true, count: true, samples: true } },
    },
  })
  if (!row) throw new NotFoundError(`There is no import ${sequence}.`)
  const [[item], rejected] = await Promise.all([toImportListItems([row]), rejectedOf(row.id)])
  if (!item) throw new NotFoundError(`There is no import ${sequence}.`)
  return {
    ...item,
    currency: workspace.currency,
    linesLoaded: row.linesLoaded,
    ignoreLimits: row.ignoreLimits,
    steps: row.steps.map(({ name, startedAt, finishedAt }) => ({
      name,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
    })),
    cleanings: row.cleanings.map(({ rule, count, samples: stored }) => ({
      rule,
      count,
      samples: samples.parse(stored),
    })),
    rejected,
    reading: storedReading.nullable().parse(row.reading),
    archive: importArchive.nullable().parse(row.archive),
    summary: importSummary.nullable().parse(row.summary),
    problem: importProblem.nullable().parse(row.problem),
  }
}
