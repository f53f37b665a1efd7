import { eightWeeks } from './eight-weeks'
import { openTo } from './open-to'
import { ownWorkspace } from './own-workspace'
import { runImport } from './run-import'

/**
 * A shop of its own, open to one person of each role. Returns its slug.
 * @param content of its file; eight weeks of sales unless given
 */
export async function shopWithSales(content = eightWeeks()): Promise<string> {
  const { id, slug } = await ownWorkspace()
  await openTo(id)
  const { code, errors } = await runImport(slug, { 'eight-weeks.csv': content })
  if (code !== 0) throw new Error(errors)
  return slug
}
