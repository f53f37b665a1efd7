import { cafeTill } from './cafe-till'
import { defineLayout } from './layout'

/** The other till of the cafés: ISO times, the basket as size, name, price; the payment before the total. */
export const cafeTillTriples = defineLayout({
  ...cafeTill,
  name: 'cafe-till-triples',
  title: 'Café till (basket as size, name, price)',
  columns: [
    { field: 'time', names: [], shape: 'time' },
    { field: 'branch', names: [], shape: 'text' },
    { field: 'personName', names: [], shape: 'text', personal: true },
    { field: 'basket', names: [], shape: 'triple-basket' },
    { field: 'payment', names: [], shape: 'payment' },
    { field: 'total', names: [], shape: 'number' },
    { field: 'card', names: [], shape: 'card', personal: true },
  ],
  dates: { allowed: ['year-first'], fallback: 'year-first' },
})
