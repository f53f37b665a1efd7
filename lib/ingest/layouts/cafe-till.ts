import { defineLayout } from './layout'

/** A café branch's nightly till file: no header, a whole basket in one cell. Names and cards are kept nowhere. */
export const cafeTill = defineLayout({
  name: 'cafe-till',
  version: 1,
  title: 'Café till (basket as a list of items)',
  header: false,
  columns: [
    { field: 'time', names: [], shape: 'time' },
    { field: 'branch', names: [], shape: 'text' },
    { field: 'personName', names: [], shape: 'text', personal: true },
    { field: 'basket', names: [], shape: 'item-basket' },
    { field: 'total', names: [], shape: 'number' },
    { field: 'payment', names: [], shape: 'payment' },
    { field: 'card', names: [], shape: 'card', personal: true },
  ],
  rowShape: 'basket-in-cell',
  dates: { allowed: ['day-first'], fallback: 'day-first' },
  orderKey: 'derived',
  lineKinds: [
    { when: { unitPrice: 'negative' }, kind: 'return' },
    { when: { unitPrice: 'zero' }, kind: 'free' },
  ],
  payments: ['CASH', 'CARD'],
  cardPayment: 'CARD',
  policy: { maxRejectedShare: 0.05, maxRejectedRows: 20 },
  fallback: { encoding: 'windows-1252', delimiter: ',' },
})
