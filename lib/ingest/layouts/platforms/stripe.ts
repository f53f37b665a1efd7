import { definePlatform, needed, perhaps, personal } from './platform'

/** Stripe's payments export: every payment is an order of one line; times are in UTC. */
export const stripePayments = definePlatform({
  name: 'stripe-payments',
  title: 'Stripe payments',
  dates: { allowed: ['year-first', 'month-first', 'day-first'], fallback: 'year-first', zone: 'UTC' },
  columns: [
    needed('order', 'id'),
    needed('time', 'Created (UTC)', 'Created date (UTC)'),
    needed('amount', 'Amount'),
    needed('currency', 'Currency'),
    needed('status', 'Status'),
    perhaps('description', 'Description'),
    perhaps('tax', 'Tax'),
    perhaps('orderRefund', 'Amount Refunded'),
    perhaps('payment', 'Payment Source Type'),
    perhaps('country', 'Card Address Country'),
    perhaps('customer', 'Customer ID'),
    personal('email', 'Customer Email'),
  ],
  uncountedStatuses: [
    'failed',
    'canceled',
    'cancelled',
    'refunded',
    'requires_payment_method',
    'requires_action',
    'uncaptured',
  ],
})
