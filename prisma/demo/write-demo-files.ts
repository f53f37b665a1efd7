import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeCafeFiles } from './cafe/write-cafe-files'
import { writeElectronicsFiles } from './electronics/write-electronics-files'
import { writeGiftFiles } from './gift/write-gift-files'

export type DemoBusiness = {
  slug: string
  name: string
  currency: string
  timeZone: string
  locale: string
  /** Absolute paths, in import order. */
  files: string[]
  /** A customer with many orders, as the files write it: an id that survives the import, or null where cards are hashed. */
  customerKey: string | null
}

/** Writes the files of the demo businesses under `folder` (absolute); the same bytes every time. */
export async function writeDemoFiles(folder: string): Promise<DemoBusiness[]> {
  const gift = join(folder, 'thistle-and-tide')
  const cafe = join(folder, 'halfmoon-cafes')
  await mkdir(gift, { recursive: true })
  const electronics = join(folder, 'ampere-and-ohm')
  await mkdir(cafe, { recursive: true })
  await mkdir(electronics, { recursive: true })
  return [
    {
      slug: 'thistle-and-tide',
      name: 'Thistle & Tide Gifts',
      currency: 'GBP',
      timeZone: 'Europe/London',
      locale: 'en-GB',
      ...(await writeGiftFiles(gift)),
    },
    {
      slug: 'halfmoon-cafes',
      name: 'Halfmoon Cafés',
      currency: 'EUR',
      timeZone: 'Europe/Dublin',
      locale: 'en-IE',
      files: await writeCafeFiles(cafe),
      customerKey: null,
    },
    {
      slug: 'ampere-and-ohm',
      name: 'Ampere & Ohm Electronics',
      currency: 'USD',
      timeZone: 'Asia/Almaty',
      locale: 'en-GB',
      ...(await writeElectronicsFiles(electronics)),
    },
  ]
}
