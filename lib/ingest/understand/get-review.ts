import { type ImportReviewAnswer, importImpact } from '@/lib/contracts/import-review'
import { ruleTitle } from '@/lib/ingest/clean/cleaning-rules'
import { readingSchema } from '@/lib/ingest/layouts/reading'
import { tooManyRejected } from '@/lib/ingest/run/policy'
import { prisma } from '@/lib/platform/db'
import { importReport } from '@/lib/records/import-report'

type Workspace = { readonly id: number; readonly currency: string; readonly dataVersion: number }

/** What a dry run of an import found, and what publishing it would change. Throws NotFoundError outside the workspace. */
export async function getReview(workspace: Workspace, sequence: number): Promise<ImportReviewAnswer> {
  const report = await importReport(workspace, sequence)
  if (report.state !== 'review') return { sequence, state: report.state, review: null }
  const row = await prisma().import.findUniqueOrThrow({
    where: { workspaceId_sequence: { workspaceId: workspace.id, sequence } },
    select: { reading: true, impact: true },
  })
  const { layout } = readingSchema.parse(row.reading)
  const impact = importImpact.nullable().parse(row.impact)
  const { rows } = report
  return {
    sequence,
    state: report.state,
    review: {
      rows,
      cleanings: report.cleanings.map((cleaning) => ({ ...cleaning, title: ruleTitle(cleaning.rule) })),
      rejected: report.rejected,
      beyondLimits: tooManyRejected(layout, rows),
      summary: report.summary,
      impact,
      outdated: impact !== null && impact.dataVersion !== workspace.dataVersion,
    },
  }
}
