import type { Page } from '@playwright/test'

/** Goes through a page by Tab. Names what takes the focus without showing it: no outline on it, in it or around it. */
export async function unmarkedFocus(page: Page, steps: number): Promise<string[]> {
  const unmarked: string[] = []
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return ''
      // The browser's own button within a date field, which it marks itself.
      if (focused.matches('input[type=date]:not(:focus-visible)')) return ''
      const isMarked = (element: Element, part?: string) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }
      const around = [focused.parentElement, focused.parentElement?.parentElement].filter(
        (one) => one instanceof Element,
      )
      const near = [focused, ...focused.querySelectorAll('*'), ...around]
      if (near.some((element) => isMarked(element)) || isMarked(focused, '::after')) return ''
      return `${focused.tagName.toLowerCase()} “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}”`
    })
    if (name) unmarked.push(name)
  }
  return [...new Set(unmarked)]
}
