import { type PointerEvent, useEffect, useRef, useState } from 'react'

const DELAY_MS = 250
/** So long after one was read, the next comes at once. */
const READING_MS = 400
/** Time to reach what has opened. */
const GRACE_MS = 120

let lastOpen = Number.NEGATIVE_INFINITY
let closeOther: (() => void) | undefined

/** Whether what belongs to an element is open: while the pointer rests on either, or the element has been reached by key. */
export function useHoverOpen() {
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pressed = useRef(false)
  const close = useRef(() => {
    clearTimeout(timer.current)
    if (closeOther === close.current) closeOther = undefined
    setOpen((was) => {
      if (was) lastOpen = performance.now()
      return false
    })
  })
  const show = () => {
    clearTimeout(timer.current)
    if (closeOther !== close.current) closeOther?.()
    closeOther = close.current
    setOpen(true)
  }
  useEffect(() => close.current, [])

  const leave = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(close.current, open ? GRACE_MS : 0)
  }
  return {
    open,
    close: close.current,
    onElement: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        clearTimeout(timer.current)
        if (open || pointerType === 'touch') return
        timer.current = setTimeout(show, performance.now() - lastOpen < READING_MS ? 0 : DELAY_MS)
      },
      onPointerLeave: leave,
      onPointerDown: () => {
        pressed.current = true
        const release = () => {
          pressed.current = false
        }
        for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { once: true })
        close.current()
      },
      onFocus: () => pressed.current || show(),
      onBlur: close.current,
    },
    onOpened: { onPointerEnter: () => clearTimeout(timer.current), onPointerLeave: leave },
  }
}
