export type Side = 'top' | 'right' | 'bottom' | 'left'

type Box = { left: number; top: number; width: number; height: number }
type Size = { width: number; height: number }

const GAP = 6
const MARGIN = 8

const opposite: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

function at(side: Side, anchor: Box, { width, height }: Size): { left: number; top: number } {
  const centred = {
    left: anchor.left + (anchor.width - width) / 2,
    top: anchor.top + (anchor.height - height) / 2,
  }
  return {
    top: { ...centred, top: anchor.top - GAP - height },
    bottom: { ...centred, top: anchor.top + anchor.height + GAP },
    left: { ...centred, left: anchor.left - GAP - width },
    right: { ...centred, left: anchor.left + anchor.width + GAP },
  }[side]
}

const room = (side: Side, anchor: Box, screen: Size): number =>
  ({
    top: anchor.top,
    bottom: screen.height - anchor.top - anchor.height,
    left: anchor.left,
    right: screen.width - anchor.left - anchor.width,
  })[side]

const within = (start: number, size: number, most: number) => Math.max(MARGIN, Math.min(start, most - MARGIN - size))

/** Where a panel of that size stands beside an element: on the other side where it does not fit, and always on the screen. */
export function placeBeside(anchor: Box, panel: Size, side: Side, screen: Size): { left: number; top: number } {
  const needed = (side === 'top' || side === 'bottom' ? panel.height : panel.width) + GAP + MARGIN
  const other = opposite[side]
  const turned = room(side, anchor, screen) < needed && room(other, anchor, screen) > room(side, anchor, screen)
  const { left, top } = at(turned ? other : side, anchor, panel)
  return { left: within(left, panel.width, screen.width), top: within(top, panel.height, screen.height) }
}
