import type { Prisma } from '@/generated/prisma/client'

/** What `prisma().$transaction(async (tx) => …)` hands over. */
export type Transaction = Prisma.TransactionClient
