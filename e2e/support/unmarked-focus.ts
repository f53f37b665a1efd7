import type { Page } from '@playwright/test'

/** Goes through a page by Tab. Names what takes the focus without showing it: no outline on it, in it or around it. */
export async function unmarkedFocus(page: Page, steps: number): Promise<string[]> {
  const seen = await page.evaluateHandle(watchFocus)
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Tab')
  const { focused, unmarked } = await seen.evaluate(({ focused, unmarked }) => ({ focused, unmarked: [...unmarked] }))
  if (focused < 2) throw new Error(`Of ${steps} presses of Tab, ${focused} moved the focus.`)
  return unmarked
}

/** Looks at each element as it takes the focus, in the page itself: asking the browser for each takes as long as the walk. */
function watchFocus(): { focused: number; unmarked: Set<string> } {
  const seen = { focused: 0, unmarked: new Set<string>() }
  const isMarked = (element: Element, part?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  document.addEventListener('focusin', ({ target: focused }) => {
    if (!(focused instanceof Element) || focused === document.body) return
    seen.focused += 1
    // The browser's own button within a date field, which it marks itself.
    if (focused.matches('input[type=date]:not(:focus-visible)')) return
    const around = [focused.parentElement, focused.parentElement?.parentElement].filter((one) => one instanceof Element)
    const near = [focused, ...focused.querySelectorAll('*'), ...around]
    if (near.some((element) => isMarked(element)) || isMarked(focused, '::after')) return
    const name = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)
    seen.unmarked.add(`${focused.tagName.toLowerCase()} “${name}”`)
  })
  return seen
}
