import type { Page } from '@playwright/test'

/** Texts that do not fit where they stand and cannot be read whole by pointing at them either. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (!element.getClientRects().length || element.closest('svg, .sr-only, [title]')) return false
        const isText = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        )
        if (!isText || element.clientWidth <= 1) return false
        return getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      })
      .map(({ innerText, clientWidth, scrollWidth }) => `“${innerText.trim()}” ${scrollWidth} in ${clientWidth}`),
  )
}
