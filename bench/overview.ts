import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type BrowserContext, chromium } from '@playwright/test'
import { startInstallation } from '../e2e/support/installation'
import { setUpWorld } from '../e2e/support/set-up-world'
import { signInAs } from '../e2e/support/sign-in-as'
import { enterWorld } from '../e2e/support/world'
import { systemChromium } from '../scripts/checks/browser.mjs'
import { freePort } from '../scripts/runtime/free-port.mjs'
import { root } from '../scripts/runtime/prepare.mjs'
import { writeGiftFile } from './write-gift-file'

// From navigation to the last card above the fold drawn with its data: production build, warm server, a new page each
// time; as a multiple of what the same browser takes for the sign-in page, which asks nothing.
const { values } = parseArgs({
  options: {
    real: { type: 'string' },
    lines: { type: 'string', default: '500000' },
    runs: { type: 'string', default: '5' },
  },
})

const mostMs = 1500

/** Whether everything in sight that can be busy is drawn: the key figures, the trend's line, the heat map's cells. */
const drawn = () =>
  ![...document.querySelectorAll('[aria-busy="true"]')].some(
    (element) => element.getBoundingClientRect().top < window.innerHeight,
  ) &&
  document.querySelector('.recharts-line-curve') !== null &&
  document.querySelectorAll('h2').length >= 4

async function timed(context: BrowserContext, address: string, ready: () => boolean): Promise<number> {
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(ready, undefined, { polling: 'raf' })
  const took = performance.now() - start
  await page.close()
  return took
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function medianOf(context: BrowserContext, address: string, ready: () => boolean): Promise<number> {
  await timed(context, address, ready)
  const times: number[] = []
  for (let run = 0; run < Number(values.runs); run++) times.push(await timed(context, address, ready))
  return median(times)
}

const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-bench-'))
const installation = await startInstallation(await freePort())
const executablePath = systemChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
try {
  const world = await setUpWorld(installation)
  enterWorld(world)
  const file = values.real ? path.resolve(values.real) : path.join(folder, 'gift.csv')
  if (!values.real) await writeGiftFile(file, Number(values.lines))
  const { slug } = world.workspace
  const command = ['--import', 'tsx', 'scripts/import.ts', '--workspace', slug, '--data', world.dataFolder, file]
  await promisify(execFile)(process.execPath, command, { cwd: root })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const still = await medianOf(context, `${world.url}/sign-in`, () => document.querySelector('form') !== null)
  await signInAs(context, 'marketing')
  const overview = await medianOf(context, `${world.url}/${slug}/marketing`, drawn)
  if (overview > mostMs) process.exitCode = 1
  process.stdout.write(
    `overview, navigation to last card in sight: ${overview.toFixed(0)} ms (at most ${mostMs} ${overview > mostMs ? '✗' : '✓'}) = ${(overview / still).toFixed(1)} × the sign-in page (${still.toFixed(0)} ms), medians of ${values.runs}\n`,
  )
} finally {
  await browser.close()
  await installation.stop()
  rmSync(folder, { recursive: true, force: true })
}
