import { z } from 'zod'
import { definePublicRoute } from '@/lib/api/define-public-route'
import { prisma } from '@/lib/platform/db'

export const GET = definePublicRoute({
  summary: 'Whether web server and database answer',
  response: z.strictObject({ status: z.literal('ok') }),
  handler: async () => {
    await prisma().$queryRaw`select 1`
    return { status: 'ok' as const }
  },
})
