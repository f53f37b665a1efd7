/**
 * Keeps a click on what came drawn with the page but has no scripts yet, and gives it back once it has: else it would be
 * lost. Links and inputs work without scripts and are left alone.
 */
export function EarlyClicks({ nonce }: { nonce: string | undefined }) {
  // A browser hides the nonce from scripts, so it never equals the drawn one.
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own function, which has to run before any other script
      dangerouslySetInnerHTML={{ __html: `(${keepEarlyClicks})()` }}
    />
  )
}

/** Runs in the browser by itself: it can use nothing from outside. */
function keepEarlyClicks(): void {
  const LOOK_AGAIN_MS = 50
  const GIVE_UP_MS = 30_000
  const hasScripts = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'))
  addEventListener(
    'click',
    (click) => {
      const target = click.target
      if (!click.isTrusted || !(target instanceof Element) || hasScripts(target)) return
      if (target.closest('a[href], input, select, textarea, label, summary')) return
      if (!target.closest('button, [role], svg, tr')) return
      click.preventDefault()
      click.stopImmediatePropagation()
      const timer = setInterval(() => {
        const late = performance.now() - click.timeStamp > GIVE_UP_MS
        if (hasScripts(target)) target.dispatchEvent(new MouseEvent('click', click))
        else if (!late) return
        clearInterval(timer)
      }, LOOK_AGAIN_MS)
    },
    true,
  )
}
