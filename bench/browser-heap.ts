import { parseArgs } from 'node:util'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { startInstallation } from '../e2e/support/installation'
import { setUpWorld } from '../e2e/support/set-up-world'
import { shopWithSales } from '../e2e/support/shop-with-sales'
import { signInAs } from '../e2e/support/sign-in-as'
import { enterWorld } from '../e2e/support/world'
import { systemChromium } from '../scripts/checks/browser.mjs'
import { freePort } from '../scripts/runtime/free-port.mjs'

// Heap, DOM nodes and listeners of one tab over about an hour's worth of clicking: ranges, comparisons, grains, filters,
// tables and pages, round after round. After the first rounds, which fill caches, all must stay flat.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '24' } } })
const rounds = Number(values.rounds)

type Weight = { heap: number; nodes: number; listeners: number }

async function weigh(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return { heap: metric('JSHeapUsedSize') / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
}

const settled = (page: Page) =>
  page.waitForFunction(
    () => document.querySelectorAll('h2').length > 0 && !document.querySelector('[aria-busy="true"]'),
  )

/** Some forty things a person does in a few minutes. */
async function clickAround(page: Page, slug: string, round: number): Promise<void> {
  const place = (name: string) =>
    page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true })
  await place('Overview').first().click()
  await page.waitForURL(`**/${slug}/marketing`)
  await settled(page)
  for (const key of ['d', 'w', 'm', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'q', 'y', 'd']) {
    await page.keyboard.press(key)
    await settled(page)
  }
  for (const title of ['Last 7 days', 'All time', round % 2 ? 'Last 30 days' : 'Last 91 days']) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to a place or do something' }).fill(title)
    await page.keyboard.press('Enter')
    await settled(page)
  }
  const products = page.getByRole('region', { name: /^Products by/ })
  await products.getByRole('listitem').getByRole('button').first().click()
  await settled(page)
  await page.keyboard.press('Escape')
  await settled(page)
  for (const item of ['Show as table', 'Show as chart']) {
    await page.getByRole('button', { name: 'Trend: table, CSV, link' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await help.waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })
  for (const name of ['Products', 'Customers']) {
    await place(name).first().click()
    await settled(page)
    await page.goBack()
    await settled(page)
  }
}

const installation = await startInstallation(await freePort())
const executablePath = systemChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
try {
  const world = await setUpWorld(installation)
  enterWorld(world)
  const slug = await shopWithSales()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await signInAs(context, 'marketing')
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(`${world.url}/${slug}/marketing`)
  await settled(page)
  const weights: Weight[] = []
  for (let round = 0; round < rounds; round++) {
    await clickAround(page, slug, round)
    const weight = await weigh(session)
    weights.push(weight)
    const { heap, nodes, listeners } = weight
    process.stdout.write(`round ${round + 1}: ${heap.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners\n`)
  }
  const mean = (some: readonly Weight[], name: keyof Weight) =>
    some.reduce((sum, one) => sum + one[name], 0) / some.length
  const third = Math.floor(rounds / 3)
  for (const name of ['heap', 'nodes', 'listeners'] as const) {
    const growth = mean(weights.slice(-third), name) / mean(weights.slice(third, 2 * third), name)
    process.stdout.write(`${name}, last third to second third: ${growth.toFixed(3)}\n`)
    if (growth > 1.1) process.exitCode = 1
  }
} finally {
  await browser.close()
  await installation.stop()
}
