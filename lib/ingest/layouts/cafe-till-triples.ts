import { cafeTill } from './cafe-till'
import type { Layout } from './layout'

/** The other till of the cafés: ISO times, the basket as size, name, price; the payment before the total. */
export const cafeTillTriples: Layout = {
  ...cafeTill,
  name: 'cafe-till-triples',
  title: 'Café till (basket as size, name, price)',
  columns: [
    { field: 'time', names: [], shape: 'time', personal: false },
    { field: 'branch', names: [], shape: 'text', personal: false },
    { field: 'personName', names: [], shape: 'text', personal: true },
    { field: 'basket', names: [], shape: 'triple-basket', personal: false },
    { field: 'payment', names: [], shape: 'payment', personal: false },
    { field: 'total', names: [], shape: 'number', personal: false },
    { field: 'card', names: [], shape: 'card', personal: true },
  ],
  dates: { allowed: ['year-first'], fallback: 'year-first' },
}
