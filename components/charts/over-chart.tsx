import type { SVGProps } from 'react'
import { chartHeight } from './time-series-frame'

/** A picture over the whole chart of that width in pixels; on paper it grows with it. */
export const OverChart = ({ width, ...looks }: SVGProps<SVGSVGElement> & { width: number }) => (
  <svg
    aria-hidden
    viewBox={`0 0 ${width} ${chartHeight}`}
    className="pointer-events-none absolute inset-0 size-full"
    {...looks}
  />
)
