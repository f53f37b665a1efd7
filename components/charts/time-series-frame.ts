/** Height of the whole chart and what its axes take of it, in pixels. */
export const chartHeight = 264
export const insets = { top: 12, right: 16, bottom: 28, left: 60 }
