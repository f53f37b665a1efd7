import { type HTMLAttributes, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { KeyHint } from './key-hint'
import { placeBeside, type Side } from './place-beside'

export type TooltipTextProps = HTMLAttributes<HTMLElement> & {
  anchor: RefObject<HTMLElement | null>
  side?: Side | undefined
  keyHint?: string | undefined
  onClose: () => void
}

/** What a tooltip says, above everything else and beside its element wherever the page moves; Esc takes away it alone. */
export function TooltipText({ anchor, side = 'top', keyHint, onClose, children, ...rest }: TooltipTextProps) {
  const panel = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const [from, to] = [anchor.current, panel.current]
    if (!from || !to) return
    const place = () => {
      const screen = { width: document.documentElement.clientWidth, height: window.innerHeight }
      const box = from.getBoundingClientRect()
      if (box.bottom < 0 || box.top > screen.height) return onClose()
      const { left, top } = placeBeside(box, to.getBoundingClientRect(), side, screen)
      to.style.left = `${left}px`
      to.style.top = `${top}px`
    }
    to.showPopover?.()
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [anchor, side, onClose])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      onClose()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [onClose])
  return (
    <span
      ref={panel}
      role="tooltip"
      popover="manual"
      className="pointer-events-auto fixed inset-auto z-50 m-0 flex w-max max-w-72 animate-fade items-center gap-2 whitespace-normal text-pretty rounded-control border bg-raised px-2.5 py-1.5 text-left font-normal text-12 text-text shadow-float print:hidden"
      {...rest}
    >
      {children}
      {keyHint && <KeyHint keys={keyHint} />}
    </span>
  )
}
