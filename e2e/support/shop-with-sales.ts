import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../scripts/runtime/prepare.mjs'
import { eightWeeks } from './eight-weeks'
import { openTo } from './open-to'
import { ownWorkspace } from './own-workspace'
import { world } from './world'

/**
 * A shop of its own, open to one person of each role. Returns its slug.
 * @param content of its file; eight weeks of sales unless given
 */
export async function shopWithSales(content = eightWeeks()): Promise<string> {
  const { id, slug } = await ownWorkspace()
  await openTo(id)
  const folder = await mkdtemp(path.join(tmpdir(), 'tillsight-sales-'))
  try {
    const file = path.join(folder, 'eight-weeks.csv')
    await writeFile(file, content)
    const command = ['--import', 'tsx', 'scripts/import.ts', '--workspace', slug, '--data', world().dataFolder, file]
    await promisify(execFile)(process.execPath, command, { cwd: root })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return slug
}
