/** Marks a frame whose content goes on beyond its lower or right edge (`data-cut-below`, `data-cut-beside`), as it scrolls and grows. */
export function markCutEdges(frame: HTMLElement | null): (() => void) | undefined {
  if (!frame) return undefined
  const mark = () => {
    frame.toggleAttribute('data-cut-below', frame.scrollHeight - frame.clientHeight - frame.scrollTop > 1)
    frame.toggleAttribute('data-cut-beside', frame.scrollWidth - frame.clientWidth - frame.scrollLeft > 1)
  }
  const sizes = new ResizeObserver(mark)
  sizes.observe(frame)
  if (frame.firstElementChild) sizes.observe(frame.firstElementChild)
  frame.addEventListener('scroll', mark, { passive: true })
  return () => {
    sizes.disconnect()
    frame.removeEventListener('scroll', mark)
  }
}
