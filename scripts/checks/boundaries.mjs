// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import swc from '@swc/core'
import config from '../../.dependency-cruiser.cjs'

// dependency-cruiser asks for every file to be read as .ts, in which JSX is a syntax error.
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, syntax: 'typescript', tsx: /x$/.test(file) })
const { allExtensions, cruise } = await import('dependency-cruiser')

const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)

const rooms = ['app', 'components', 'lib', 'worker', 'scripts', 'prisma', 'bench', 'e2e'].filter((room) =>
  existsSync(room),
)
const extensions = allExtensions.filter(({ available }) => available).map(({ extension }) => extension)

const { output } = await cruise(
  rooms,
  { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } },
  {
    alias: { '@': root },
    extensions,
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
  },
)
if (typeof output === 'string') throw new Error(output)

const { totalCruised, totalDependenciesCruised = 0, violations } = output.summary
const read = output.modules.filter(({ dependencies }) => dependencies.length > 0).length
if (totalCruised === 0 || read === 0) {
  process.stderr.write('No module was read: the check says nothing. Is @swc/core installed?\n')
  process.exit(1)
}
for (const { rule, from, to, via, cycle } of violations) {
  const path = (via ?? cycle ?? []).map(({ name }) => name).join(' → ')
  process.stderr.write(`${rule.name}: ${from} → ${to}${path ? ` (${path})` : ''}\n`)
}
process.stderr.write(`${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} violations\n`)
process.exit(violations.length > 0 ? 1 : 0)
