import type { Layout } from '@/lib/ingest/layouts/layout'

/** In a composed key `|` stands between the parts only. */
const part = (text: string) => text.replace(/[%|]/g, (sign) => (sign === '%' ? '%25' : '%7C'))

/**
 * The key of an order that has a number, as its layout states it.
 * @param time `YYYY-MM-DD HH:MM:SS` of the line
 */
export function orderKey(
  rule: Exclude<Layout['orderKey'], 'derived'>,
  orderNumber: string,
  branch: string | null,
  time: string,
): string {
  switch (rule) {
    case 'number':
      return orderNumber
    case 'number+branch':
      return `${part(orderNumber)}|${part(branch ?? '')}`
    case 'number+branch+day':
      return `${part(orderNumber)}|${part(branch ?? '')}|${time.slice(0, 10)}`
    case 'number+year':
      return `${part(orderNumber)}|${time.slice(0, 4)}`
  }
}
