import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { waitUntil } from '../../scripts/runtime/wait-until.mjs'
import { eightWeeks } from './eight-weeks'
import { shopWithSales } from './shop-with-sales'
import { world } from './world'

/**
 * A shop with these sales that several spec files look at, made by the first that asks for it. Returns its slug. What
 * changes anything in its shop needs one of its own: `shopWithSales`.
 */
export function sharedShop(content = eightWeeks()): Promise<string> {
  const folder = path.join(world().dataFolder, 'shared-shops')
  mkdirSync(folder, { recursive: true })
  const made = path.join(folder, createHash('sha256').update(content).digest('hex'))
  const ask = (): string | false | Promise<string> => {
    if (existsSync(made)) return readFileSync(made, 'utf8')
    return begin(`${made}.making`) && make(made, content)
  }
  return waitUntil('a shop that others look at too', ask, { seconds: 60, everyMs: 100 })
}

/** Whether nobody else is making it. */
function begin(making: string): boolean {
  try {
    mkdirSync(making)
    return true
  } catch {
    return false
  }
}

async function make(made: string, content: string): Promise<string> {
  try {
    const slug = await shopWithSales(content)
    writeFileSync(`${made}.new`, slug)
    renameSync(`${made}.new`, made)
    return slug
  } finally {
    rmdirSync(`${made}.making`)
  }
}
