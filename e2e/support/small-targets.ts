import type { Page } from '@playwright/test'

/**
 * What is there to be pressed and smaller than a finger needs: its name and size in pixels. A pseudo-element that widens
 * a target counts. Left out are links within a sentence, and cells of a heat map, which the same card's table lists too.
 */
export function smallTargets(page: Page, least = 44): Promise<string[]> {
  return page.evaluate((least) => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden'
    }
    const isInSentence = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    const sizes = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      const around = ['::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part)
        const isThere = style.content !== 'none' && style.position === 'absolute'
        return isThere ? [{ width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) }] : []
      })
      const all = [{ width, height }, ...around]
      return [Math.max(...all.map((one) => one.width)), Math.max(...all.map((one) => one.height))] as const
    }
    const pressed = 'a[href], button, select, summary, input:not([type=radio], [type=checkbox]), label:has(> input)'
    return [...document.querySelectorAll(`${pressed}, input[type=checkbox] ~ label, [role=slider]`)]
      .filter((element) => isSeen(element) && !element.closest('[data-cell], .sr-only'))
      .flatMap((element) => {
        const [width, height] = sizes(element)
        const isWholeRow = getComputedStyle(element, '::after').position === 'absolute'
        if ((width >= least - 0.5 && height >= least - 0.5) || (isInSentence(element) && !isWholeRow)) return []
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return [
          `${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`,
        ]
      })
  }, least)
}
