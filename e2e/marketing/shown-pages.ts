import { CUSTOMER_KEY } from '../support/world'

/** Every page of the marketing room, of the shop with eight weeks, and a text that stands there once it has its answers. */
export const shownPages = [
  { path: 'marketing', shown: '£585.75' },
  { path: 'marketing/sales', shown: 'Orders by amount' },
  { path: 'marketing/when', shown: 'The week by net sales' },
  { path: 'marketing/when?range=last-4-weeks&shown=change', shown: 'Orange, hatched' },
  { path: 'marketing/orders?kept=1', shown: 'Highest order of each month' },
  { path: 'marketing/orders/C740000', shown: 'inferred, exact' },
  { path: 'marketing/changes?class=kept', shown: 'Net sales fell by' },
  { path: 'marketing/products', shown: 'CAKE STAND' },
  { path: 'marketing/products/85123A', shown: 'Prices charged' },
  { path: 'marketing/where', shown: 'Top and bottom movers' },
  { path: 'marketing/buyers', shown: 'Time between orders' },
  { path: 'marketing/customers', shown: 'Segments by revenue' },
  { path: 'marketing/customers/segments/champions', shown: 'What to do' },
  { path: `marketing/customers/${CUSTOMER_KEY}`, shown: 'WHITE HEART' },
]
