import type { Figure as FigureModel } from '@/lib/charts/prepare-figure'
import { Tooltip } from '../ui/tooltip'
import { ChangeText } from './change-text'

type FigureProps = {
  figure: FigureModel
  /** What the change is against: "15 Oct – 11 Nov 2011". */
  against?: string
}

/** In a narrow container a long figure is written smaller rather than to its edge; a digit is some 0.6 of its size wide. */
const sizeOf = (text: string) => ({ fontSize: `min(var(--text-28), calc(100cqi / ${0.6 * text.length}))` })

/** The one big number of a card, exact on hover, with its change. */
export function Figure({ figure, against }: FigureProps) {
  const { text, exact, change } = figure
  return (
    <p className="flex flex-col items-start">
      <span title={exact} style={sizeOf(text)} className="font-strong text-28 tabular-nums tracking-[-0.01em]">
        {text}
      </span>
      {change && (
        <Tooltip text={`${change.difference}${against ? ` against ${against}` : ''}`}>
          <button
            type="button"
            className="relative cursor-default rounded-[4px] font-strong text-13 leading-5 pointer-coarse:after:absolute pointer-coarse:after:-inset-3"
          >
            <ChangeText change={change} />
          </button>
        </Tooltip>
      )}
    </p>
  )
}
