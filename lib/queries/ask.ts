import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { prisma } from '@/lib/platform/db'

/** Runs one statement and reads its rows with their schema. */
export async function ask<Row extends z.ZodType>(row: Row, statement: Prisma.Sql): Promise<z.output<Row>[]> {
  return z.array(row).parse(await prisma().$queryRaw(statement))
}
