import type { Format } from './format'

/** From an amount up to but without another; null is no end. */
export const amountRange = ({ from, to }: { from: string | null; to: string | null }, format: Format): string => {
  if (from === null) return `below ${format.value(to, 'money')}`
  return to === null
    ? `${format.value(from, 'money')} and more`
    : `${format.value(from, 'money')} to ${format.value(to, 'money')}`
}
