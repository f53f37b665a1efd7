import { randomBytes } from 'node:crypto'
import { prisma } from '@/lib/platform/db'

type Settings = { slug?: string; currency?: string; timeZone?: string }

/** A workspace for a test: GBP and Europe/London unless told. */
export function insertWorkspace(settings: Settings = {}) {
  const slug = settings.slug ?? `shop-${randomBytes(5).toString('hex')}`
  return prisma().workspace.create({
    data: { slug, name: slug, currency: settings.currency ?? 'GBP', timeZone: settings.timeZone ?? 'Europe/London' },
  })
}
