import { type KeyboardEvent, useState } from 'react'

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Which of a chart's points is marked: by pointer, or by the arrow keys of a slider that begins at the last one. Enter
 * chooses the marked point, Escape and leaving unmark it.
 * @param last index of the last point, -1 without any
 */
export function useMarkedPoint(last: number, onChoose: (index: number) => void) {
  const [active, setActive] = useState<number | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step) setActive(step(active ?? last, last))
    else if (event.key === 'Enter' && active !== null) onChoose(active)
    else if (event.key === 'Escape' && active !== null) setActive(null)
    else return
    event.preventDefault()
  }
  return { active, setActive, onKeyDown }
}
