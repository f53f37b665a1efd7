import { prisma } from '@/lib/platform/db'

export type RejectedRowRecord = {
  readonly row: number
  readonly line: number
  readonly rule: string
  readonly reason: string
  readonly cells: readonly string[]
}

const AT_ONCE = 2000

/** All rejected rows of an import in file order, a few thousand at a time. */
export async function* rejectedRowsOf(importId: number): AsyncGenerator<RejectedRowRecord[]> {
  for (let after = 0; ; ) {
    const rows = await prisma().rejectedRow.findMany({
      where: { importId, row: { gt: after } },
      orderBy: { row: 'asc' },
      take: AT_ONCE,
      omit: { importId: true },
    })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.row
  }
}
