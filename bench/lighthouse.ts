import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import { startInstallation } from '../e2e/support/installation'
import { setUpWorld } from '../e2e/support/set-up-world'
import { sessionCookie } from '../e2e/support/sign-in-as'
import { enterWorld } from '../e2e/support/world'
import { systemChromium } from '../scripts/checks/browser.mjs'
import { freePort } from '../scripts/runtime/free-port.mjs'
import { root } from '../scripts/runtime/prepare.mjs'
import { writeGiftFile } from './write-gift-file'

// Lighthouse on the overview, products and customers of a business with sales, signed in, production build, on a desk.
const { values } = parseArgs({ options: { lines: { type: 'string', default: '200000' } } })
const pages = ['marketing', 'marketing/products', 'marketing/customers']
const wanted = { performance: 95, accessibility: 95, 'best-practices': 95 } as const

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-bench-'))
const installation = await startInstallation(await freePort())
const executablePath = systemChromium()
const port = await freePort()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [`--remote-debugging-port=${port}`],
})
try {
  const world = await setUpWorld(installation)
  enterWorld(world)
  const { slug } = world.workspace
  const file = path.join(folder, 'gift.csv')
  await writeGiftFile(file, Number(values.lines))
  const command = ['--import', 'tsx', 'scripts/import.ts', '--workspace', slug, '--data', world.dataFolder, file]
  await promisify(execFile)(process.execPath, command, { cwd: root })
  const Cookie = `tillsight.session_token=${await sessionCookie('marketing')}`
  for (const page of pages) {
    const result = await lighthouse(
      `${world.url}/${slug}/${page}`,
      { port, onlyCategories: Object.keys(wanted), extraHeaders: { Cookie }, logLevel: 'error' },
      desktopConfig,
    )
    const scores = Object.entries(wanted).map(([name, least]) => {
      const score = Math.round((result?.lhr.categories[name]?.score ?? 0) * 100)
      if (score < least) process.exitCode = 1
      return `${name} ${score}${score < least ? ` (below ${least})` : ''}`
    })
    process.stdout.write(`${page}: ${scores.join(' · ')}\n`)
    const failed = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    for (const { id, displayValue } of failed) process.stdout.write(`    ${id} ${displayValue ?? ''}\n`)
  }
} finally {
  await browser.close()
  await installation.stop()
  rmSync(folder, { recursive: true, force: true })
}
