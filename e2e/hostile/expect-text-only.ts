import { expect, type Page } from '@playwright/test'
import { keptTexts } from './hostile-texts'

const WIDTHS = [390, 1440]

/** Shown texts of files that stand outside of a <bdi>, where their direction could turn the words around them. */
const outsideOfBdi = (page: Page): Promise<string[]> =>
  page.evaluate((texts) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      const place = node.parentElement
      if (!place || place.closest('bdi, script, style, template, option, .sr-only')) continue
      if (texts.some((one) => text.includes(one))) found.push(`${place.outerHTML.slice(0, 200)}`)
    }
    return found
  }, keptTexts)

/** The page shows these texts as they are, runs nothing of them, and does not grow wider than the screen. */
export async function expectTextOnly(page: Page, shown: readonly string[]): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect
    .poll(async () => {
      const texts = await page.locator('bdi').allTextContents()
      return shown.filter((text) => !texts.includes(text))
    }, page.url())
    .toEqual([])
  expect(await outsideOfBdi(page), page.url()).toEqual([])
  expect(await page.evaluate(() => '__hit' in window), page.url()).toBe(false)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${page.url()} at ${width} px`)
      .toBeLessThanOrEqual(width)
  }
}
