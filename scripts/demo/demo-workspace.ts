import { prisma } from '@/lib/platform/db'
import type { DemoBusiness } from '@/prisma/demo/write-demo-files'
import type { DemoPeople } from './demo-people'

/** Makes a demo business's workspace, with its admin and marketing, where it is not there yet. Returns its id. */
export async function demoWorkspace(business: DemoBusiness, people: DemoPeople): Promise<number> {
  const { slug, name, currency, timeZone, locale } = business
  const { id } = await prisma().workspace.upsert({
    where: { slug },
    create: { slug, name, currency, timeZone, locale },
    update: {},
    select: { id: true },
  })
  await prisma().membership.createMany({
    data: (['admin', 'marketing'] as const).map((role) => ({ workspaceId: id, userId: people[role], role })),
    skipDuplicates: true,
  })
  return id
}
