import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SeededRandom } from '../seeded-random'
import { calendarDay } from '../shop-time'
import { cafeBranches, firstDay, lastDay, missing, nightlyFrom } from './cafe-branches'
import { cafeNight } from './cafe-night'
import { CafeCrowd } from './cafe-people'

const two = (part: number): string => String(part).padStart(2, '0')

/** At first head office sends one file a month with all branches; then each branch sends its own every night. */
function fileNameOf(branch: string, dayNumber: number): string {
  const { year, month, day } = calendarDay(dayNumber)
  if (dayNumber < nightlyFrom) return `${year}-${two(month)}_all-branches.csv`
  const place = branch.toLowerCase().replaceAll(' ', '_')
  return `${place}_${two(day)}-${two(month)}-${year}_18-00-00.csv`
}

/**
 * Writes the chain's headerless till files (LF; the last line is a single blank without a line end) into `folder`.
 * @returns their paths in import order
 */
export async function writeCafeFiles(folder: string): Promise<string[]> {
  const random = new SeededRandom(20_260_824)
  const crowds = new Map(cafeBranches.map((branch) => [branch, new CafeCrowd(random, branch.visitsADay)]))
  const rowsOf = new Map<string, string[]>()
  for (let day = firstDay; day <= lastDay; day++) {
    for (const [branch, crowd] of crowds) {
      const rows = cafeNight(random, branch, crowd, day)
      if (branch.name === missing.branch && day === missing.day) continue
      const name = fileNameOf(branch.name, day)
      const held = rowsOf.get(name)
      if (held) held.push(...rows)
      else rowsOf.set(name, rows)
    }
  }
  const files: string[] = []
  for (const [name, rows] of rowsOf) {
    const path = join(folder, name)
    await writeFile(path, `${rows.join('\n')}\n `)
    files.push(path)
  }
  return files
}
