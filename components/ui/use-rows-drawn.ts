import { startTransition, useEffect, useState } from 'react'

/** As many as are in sight of a table that has just come. */
const FIRST = 10

/** How many of a table's rows are drawn by now: the first ones at once, the rest when there is time. */
export function useRowsDrawn(count: number): number {
  const [drawn, setDrawn] = useState(FIRST)
  useEffect(() => {
    if (count > drawn) startTransition(() => setDrawn(count))
  }, [count, drawn])
  return drawn
}
