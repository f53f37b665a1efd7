/** What an order line is. */
export const lineKinds = ['sale', 'return', 'cancellation', 'adjustment', 'free', 'uncounted'] as const
export type LineKind = (typeof lineKinds)[number]
