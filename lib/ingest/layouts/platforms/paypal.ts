import { definePlatform, needed, perhaps, personal } from './platform'

/**
 * PayPal's activity download: every transaction is an order of one line. Money that goes out is a return where it is a
 * refund, else none of the shop's sales.
 */
export const paypalActivity = definePlatform({
  name: 'paypal-activity',
  title: 'PayPal activity',
  dates: { allowed: ['month-first', 'day-first', 'year-first'], fallback: 'month-first', asks: true },
  columns: [
    needed('order', 'Transaction ID', 'Transaktionscode'),
    needed('date', 'Date', 'Datum'),
    needed('clock', 'Time', 'Uhrzeit'),
    needed('lineType', 'Type', 'Typ'),
    needed('amount', 'Gross', 'Brutto'),
    perhaps('zone', 'TimeZone', 'Time Zone', 'Zeitzone'),
    perhaps('status', 'Status'),
    perhaps('currency', 'Currency', 'Währung'),
    perhaps('description', 'Item Title', 'Artikelbezeichnung'),
    perhaps('country', 'Country', 'Land'),
    personal('email', 'From Email Address', 'Absender E-Mail-Adresse'),
  ],
  lineKinds: [
    {
      when: {
        lineTypes: ['Refund', 'Payment Refund', 'Payment Reversal', 'Chargeback', 'Rückzahlung', 'Zahlungsrückbuchung'],
      },
      kind: 'return',
    },
    {
      when: {
        lineTypes: [
          'General Withdrawal',
          'Bank Deposit to PP Account',
          'General Currency Conversion',
          'Account Hold for Open Authorization',
          'Reversal of General Account Hold',
        ],
      },
      kind: 'adjustment',
    },
    { when: { unitPrice: 'negative' }, kind: 'adjustment' },
    { when: { unitPrice: 'zero' }, kind: 'free' },
  ],
  uncountedStatuses: ['pending', 'denied', 'canceled', 'cancelled', 'expired', 'removed', 'unclaimed', 'voided'],
})
