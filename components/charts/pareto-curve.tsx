import type { Pareto } from '@/lib/charts/prepare-pareto'

/** A curve of shares: groups to the right, what they make upwards; lines where A and B end. */
export function ParetoCurve({ pareto, across, up }: { pareto: Pareto; across: string; up: string }) {
  return (
    <div aria-hidden className="flex h-56 flex-col gap-1 text-12 text-muted">
      <span>{up}</span>
      <div className="relative ml-9 flex-1 border-b border-l">
        {[0.5, 0.8, 0.95].map((level) => (
          <span
            key={level}
            className="absolute inset-x-0 border-t border-dashed"
            style={{ top: `${(1 - level) * 100}%` }}
          >
            <span className="-left-9 -translate-y-1/2 absolute w-7 text-right tabular-nums">{level * 100}%</span>
          </span>
        ))}
        {pareto.ends.slice(0, 2).map((end) => (
          <span
            key={end.class}
            className="absolute bottom-0 border-text/50 border-l border-dashed"
            style={{ left: `${end.groups * 100}%`, height: `${end.share * 100}%` }}
          >
            <span className="absolute bottom-1 left-1.5 font-strong text-text">{end.class}</span>
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
          <title>Pareto curve</title>
          <path d={`${pareto.path}L100 100L0 100Z`} fill="var(--series-1)" opacity={0.08} />
          <path
            d={pareto.path}
            fill="none"
            stroke="var(--series-1)"
            strokeWidth={1.5}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </div>
      <span className="text-right">{across}</span>
    </div>
  )
}
