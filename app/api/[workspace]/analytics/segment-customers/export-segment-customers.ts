import type { Access } from '@/lib/auth/access'
import { can } from '@/lib/auth/permissions'
import type { SegmentCustomersQuestion } from '@/lib/contracts/segment-customers'
import { segmentCustomersCsv } from '@/lib/contracts/segment-customers-csv'
import { ForbiddenError } from '@/lib/domain/errors'
import { prisma } from '@/lib/platform/db'
import { segmentCustomers } from '@/lib/queries/segment-customers'
import { audit } from '@/lib/records/audit'

/** More than any workspace has: a file holds all pages. */
const ALL = 2_000_000_000

/** All customers that a question finds, as a CSV file. Throws ForbiddenError for a role that may not export people. */
export async function exportSegmentCustomers(
  { scope, person, workspace }: Access,
  question: SegmentCustomersQuestion,
): Promise<Response> {
  if (!can(person.role, 'people-export')) throw new ForbiddenError('Your role does not allow exporting people.')
  const answer = await segmentCustomers(scope, { ...question, page: 1, size: ALL }, { business: workspace })
  const subject = question.segment ?? 'all customers'
  await audit(prisma(), {
    action: 'people.exported',
    workspaceId: workspace.id,
    userId: person.userId,
    subject,
    detail: { ...question, people: answer.total },
  })
  const name = `${workspace.slug}-${question.segment ?? 'customers'}-${answer.analysisDate}.csv`
  return new Response(segmentCustomersCsv(answer, question.monetary), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
